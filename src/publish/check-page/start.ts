/** What a page of the check begins with: by this it is known from a file of somebody else's. */
export const checkPageStart = "<!doctype html><!-- handjes check -->";
