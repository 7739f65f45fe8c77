# Fetching a form from an address. $words: the server's or the system's own words.

fetch-address = “{ $address }” is not an address that a form can be fetched from.
    .way-on = Enter the whole address, beginning with https://.
fetch-not-https = { $address } does not begin with https://.
    .way-on = Use the https:// address; over an unprotected connection anyone could exchange or read what is fetched.
fetch-redirect = The server leads on to “{ $address }”, which is not an https:// address of a server. It was not followed.
    .way-on = Ask the team for the right address, or open the form from a file.
fetch-elsewhere = The server leads on to another one, { $host }, which was not asked.
    .way-on = { $whole ->
        [true] If you trust { $host }, give its address yourself: { $address }
       *[false] Ask the team for an address that does not lead to another server, or open the form from a file.
    }
fetch-redirects = The server leads from one address to the next without end.
    .way-on = Ask the team for the right address, or open the form from a file.
fetch-proxy-address = “{ $address }” is not the address of a proxy.
    .way-on = Give scheme, host and port, such as http://proxy.site.example:3128.
fetch-proxy-variable = The environment variable { $variable } does not hold the address of a proxy. Nothing was contacted.
    .way-on = Correct it, such as http://proxy.site.example:3128, or remove it.
fetch-proxy = The proxy refuses: { $words }
    .way-on = Check the proxy’s settings, or open the form from a file.
fetch-no-such-host = There is no server of this name: { $host }.
    .way-on = Check the spelling of the address and your network connection.
fetch-unreachable = The server { $host } cannot be reached: { $words }.
    .way-on = Check your network connection, or open the form from a file.
fetch-root-certificate = The private root certificate cannot be used: { $words }.
    .way-on = Choose a file with a certificate in PEM form.
fetch-certificate = { $reason ->
        [expired] The server’s certificate has expired.
        [not-yet-valid] The server’s certificate is not valid yet.
        [unknown-issuer] The server’s certificate comes from an authority that this computer does not trust.
        [wrong-name] The server’s certificate belongs to another name.
        [revoked] The server’s certificate has been revoked.
        [no-trust-store] This computer has no trusted certificate authorities, so no server can be checked.
       *[other] The server’s certificate is not acceptable.
    }
    .way-on = { $reason ->
        [expired] Check this computer’s date and time; otherwise open the form from a file.
        [not-yet-valid] Check this computer’s date and time; otherwise open the form from a file.
        [no-trust-store] Install your system’s CA certificates (on Debian: ca-certificates).
       *[other] Check the address, or open the form from a file.
    }
fetch-tls = No protected connection to the server can be made: { $words }.
    .way-on = Check the address, or open the form from a file.
fetch-missing = There is nothing under this address ({ $status }).
    .way-on = Check the spelling, or ask the team where its form is.
fetch-status = The server does not hand out the file ({ $status }).
    .way-on = Try again later, or ask the team where its form is.
fetch-too-large = The file has more than { $limit } MiB; no form is that large.
    .way-on = Check the address.
fetch-timed-out = The server { $host } did not deliver the file in time.
    .way-on = Try again, or open the form from a file.
fetch-closed = The connection ended before the file was complete.
    .way-on = Try again, or open the form from a file.
fetch-protocol = The server does not answer like a web server: { $words }.
    .way-on = Check the address.
fetch-cancelled = Cancelled. Nothing was fetched.
    .way-on = Enter the address again, or open the form from a file.
