# Sending mail. $server: host and port, or the local program; $words: the server's or the system's own words.

mail-no-such-host = There is no mail server { $server }: the name cannot be found.
    .way-on = Check the spelling and your network connection. Your sealed report is kept.
mail-unreachable = { $server } cannot be reached: { $words }.
    .way-on = Check host, port and network, or save the sealed report and send it from another computer.
mail-proxy = { $reason ->
        [unreachable] The proxy { $proxy } cannot be reached. Nothing was sent.
        [silent] The proxy { $proxy } did not answer. Nothing was sent.
        [not-socks5] { $proxy } does not answer like a SOCKS5 proxy. Nothing was sent.
        [sign-in] The proxy { $proxy } does not accept this name and password, or wants some. Nothing was sent.
        [forbidden] The proxy { $proxy } does not allow { $server }. Nothing was sent.
       *[no-server] The proxy { $proxy } does not find or reach { $server }. Nothing was sent.
    }
    .way-on = { $reason ->
        [sign-in] Write them into the account as socks5://NAME:PASSWORD@HOST:PORT.
        [forbidden] Ask whoever runs the proxy, or use another account.
        [no-server] Check host and port of the server, or try again later.
       *[other] Check that it runs, and its host and port in the account.
    }
mail-not-a-proxy = What the account has as its proxy is not the address of a SOCKS5 proxy.
    .way-on = Set the account up again; an address is like socks5://127.0.0.1:9050.
mail-timed-out = { $phase ->
        [connect] { $server } cannot be reached: no connection in time.
        [data] { $server } stopped answering while the mail was being sent. It was not sent.
       *[other] { $server } did not answer in time. Nothing was sent.
    }
    .way-on = Try again, or save the sealed report and send it in another way. Your sealed report is kept.
mail-closed = { $phase ->
        [data] { $server } closed the connection while the mail was being sent. It was not sent.
       *[other] { $server } closed the connection. Nothing was sent.
    }
    .way-on = Try again, or save the sealed report and send it in another way. Your sealed report is kept.
mail-after-dot-closed = The connection to { $server } was lost after the whole mail had been sent: it is not known whether the server has taken it.
    .way-on = Send it again: it carries the same reference, so the team recognises a duplicate. Your sealed report is kept.
mail-after-dot-timed-out = { $server } did not confirm in time: it is not known whether it has taken the mail.
    .way-on = Send it again: it carries the same reference, so the team recognises a duplicate. Your sealed report is kept.
mail-after-dot-cancelled = You cancelled after the whole mail had been sent: it is not known whether { $server } has taken it.
    .way-on = Send it again if the team should have it: it carries the same reference. Your sealed report is kept.
mail-no-starttls = { $server } does not offer encryption (STARTTLS). Nothing was sent.
    .way-on = Try TLS on port 465. If that fails too, someone may be interfering with your connection: use another network or save the sealed report.
mail-certificate = { $reason ->
        [expired] The certificate of { $server } has expired. Nothing was sent.
        [not-yet-valid] The certificate of { $server } is not valid yet. Nothing was sent.
        [unknown-issuer] The certificate of { $server } comes from an authority that this computer does not trust. Nothing was sent.
        [wrong-name] The certificate of { $server } belongs to another name. Nothing was sent.
        [revoked] The certificate of { $server } has been revoked. Nothing was sent.
        [no-trust-store] This computer has no trusted certificate authorities, so { $server } cannot be checked. Nothing was sent.
       *[other] The certificate of { $server } is not acceptable. Nothing was sent.
    }
    .way-on = { $reason ->
        [expired] Check this computer’s date and time; otherwise ask whoever runs the server.
        [not-yet-valid] Check this computer’s date and time; otherwise ask whoever runs the server.
        [unknown-issuer] If the server is your own, give its root certificate in the account.
        [wrong-name] Check the host name in the account.
        [no-trust-store] Install your system’s CA certificates (on Debian: ca-certificates).
       *[other] Ask whoever runs the server, or use another account.
    }
mail-root-certificate = The account’s root certificate cannot be used: { $words }.
    .way-on = Choose a file with a certificate in PEM form, or remove it from the account.
mail-no-secret = { $server } asks for a password, and none was given.
    .way-on = Enter the password and send again. Your sealed report is kept.
mail-password-refused = { $server } does not accept this name and password: { $words }
    .way-on = Check both; some providers want an app password. Your sealed report is kept.
mail-token-refused = { $server } does not accept the access token: { $words }
    .way-on = Have the account’s command print a fresh token; it may want you to sign in again. Your sealed report is kept.
mail-not-a-token = What was given to sign in to { $server } is not an access token: it is empty or has characters that no token has.
    .way-on = Run the account’s command in a terminal: the token must be its first line, and nothing else. Your sealed report is kept.
mail-no-token-mechanism = { $server } takes no access tokens (OAUTHBEARER or XOAUTH2).
    .way-on = Sign in with a password in the account, or use another account. Your sealed report is kept.
mail-no-mechanism = { $server } offers no way of signing in that this program knows (PLAIN or LOGIN).
    .way-on = If your provider requires signing in through a browser, give the account a command that prints an access token, use another account or send the sealed file with your mail program.
mail-login-needed = { $server } takes mail only after signing in: { $words }
    .way-on = Enter name and password in the account.
mail-server-refused = { $server } refuses to talk to this computer: { $status } { $words }
    .way-on = Check host and port, or use another account. Your sealed report is kept.
mail-server-later = { $server } does not take mail at the moment: { $status } { $words }
    .way-on = Try again in a few minutes. Your sealed report is kept.
mail-sender-refused = { $server } does not accept your address as the sender: { $status } { $words }
    .way-on = Check the sender’s address in the account. Your sealed report is kept.
mail-recipient-refused = { $server } refuses the recipient { $recipient }: { $status } { $words }
    .way-on = Nothing was sent to anyone. Telephone the team, or use another account.
mail-recipient-later = { $server } does not take mail for { $recipient } at the moment: { $status } { $words }
    .way-on = Nothing was sent to anyone. Try again in a few minutes.
mail-data-refused = { $server } refused the mail: { $status } { $words }
    .way-on = Use another account, or save the sealed report and send it in another way.
mail-too-large = The mail has { $ours } { $unit }; { $server } takes at most { $limit } { $unit }. Nothing was sent.
    .way-on = Leave out large evidence, or save the sealed report and hand it over in another way.
mail-protocol = { $server } does not answer like a mail server: { $words }
    .way-on = Check host, port and kind of encryption in the account. Nothing was sent.
mail-no-program = The mail program { $server } cannot be started: { $words }.
    .way-on = Check its path in the account.
mail-program = The mail program { $server } did not take the mail ({ $status }): { $words }
    .way-on = Check its configuration, or use another account. Your sealed report is kept.
mail-program-ended = The mail program { $server } was ended before it had taken the mail.
    .way-on = Check its configuration, or use another account. Your sealed report is kept.
mail-file = The sealed report cannot be read: { $words }.
    .way-on = Check that the file is still there and readable.
mail-not-a-mail = The file is not a mail as it can be sent: line { $line } is wrong.
    .way-on = Choose the sealed .eml as it was saved; a file that was opened and saved by another program may be changed.
mail-not-written = The mail cannot be written: { $words }.
    .way-on = Check that the disk has room and the folder can be written to.
mail-address = “{ $address }” is not an address that mail can be sent to or from.
    .way-on = Correct it.
mail-no-utf8 = { $server } cannot handle the address { $address }: it only takes ASCII addresses.
    .way-on = Use another address or another account. Nothing was sent.
mail-no-recipients = There is no recipient.
    .way-on = Name at least one address.
mail-clear-text = { $server } is another computer: without encryption, mail is only sent to this computer itself.
    .way-on = Choose TLS or STARTTLS in the account.
mail-not-loopback = The example’s key is public, so its reports are only mailed to a server on this computer; { $server } is elsewhere.
    .way-on = Save the report to a file instead, or open the form of a real team.
mail-not-noted = It could not be written down that the mail is about to go, so nothing was sent: { $words }.
    .way-on = Make room or allow writing in the data folder, then try again. Your sealed report is kept.
mail-cancelled = Cancelled. Nothing was sent.
    .way-on = Your sealed report is kept.

account-no-name = The account has no usable name.
    .way-on = Give it a short name of one line.
account-address = “{ $value }” is not a mail address.
    .way-on = Enter the address the mail should come from.
account-host = “{ $value }” is not the name of a server.
    .way-on = Enter the host name only, such as mail.site.example; the port has a field of its own.
account-port = Port 0 cannot be used.
    .way-on = Usual are 465 with TLS and 587 with STARTTLS.
account-clear-text = { $value } is another computer, and the account does without encryption.
    .way-on = Choose TLS or STARTTLS; none is for a server on this computer only.
account-clear-text-proxy = Behind the proxy, { $value } is not this computer, and the account does without encryption.
    .way-on = Choose TLS or STARTTLS, or leave out the proxy: without encryption, mail goes to this computer only, and directly.
account-user = The name for signing in is empty or has characters that cannot be sent.
    .way-on = Correct it, or leave it out if the server asks for no password.
account-password-without-user = The account says where its password comes from, but not the name to sign in with.
    .way-on = Enter the name, or remove the password.
account-no-command = The command for the password is empty.
    .way-on = Enter a program and its arguments.
account-root-certificate = The root certificate { $value } cannot be used: { $words }.
    .way-on = Choose a file with a certificate in PEM form.
account-proxy = That is not the address of a SOCKS5 proxy.
    .way-on = Write it like socks5://127.0.0.1:9050, with NAME:PASSWORD@ before the host where it wants them.
account-program-path = “{ $value }” is not a whole path.
    .way-on = Give the program’s path from the root, such as /usr/sbin/sendmail.

password-command-not-started = The account’s command { $program } cannot be started: { $words }.
    .way-on = Check the command in the account.
password-command-failed = The account’s command { $program } failed: { $words }
    .way-on = Run it in a terminal to see what it needs.
password-command-timed-out = The account’s command { $program } did not finish in time and was ended.
    .way-on = Run it in a terminal to see what it waits for.
password-command-nothing = The account’s command { $program } printed no password and no token.
    .way-on = It must print the password or the access token on its first line.
password-command-cancelled = Cancelled before the password or token was there.
    .way-on = Your sealed report is kept.

find-address = “{ $value }” is not a mail address of a domain that could be asked.
    .way-on = Enter the whole address.
find-nothing = No settings for mail programs can be had from { $domain }: it publishes none, or it cannot be reached.
    .way-on = Look them up at your provider, under “SMTP” or “outgoing mail”, and enter them.
find-unfit = { $reason ->
        [redirect] { $domain } leads on to another address for its settings. It was not followed.
        [too-large] { $domain } answers with far more than settings. It was not read.
        [slow] { $domain } did not answer in time.
        [certificate] The server that answers for { $domain } cannot show that it belongs to it. Its settings were not read.
        [not-settings] What { $domain } answers are not settings of a mail program.
        [not-safe] { $domain } names no server with encryption and a public name.
       *[broken] The connection to { $domain } broke off.
    }
    .way-on = Look them up at your provider, under “SMTP” or “outgoing mail”, and enter them.

# What went well when an account was tried.

trial-connected = { $server } was reached.
trial-connected-by = { $server } was reached through the proxy { $proxy }.
trial-encrypted = The line is encrypted ({ $version }) by a certificate for { $host }, issued by { $issuer }.
trial-encrypted-only = The line is encrypted ({ $version }) by a certificate for { $host }.
trial-signed-in = The server accepted { $user } ({ $mechanism }).
trial-ready = The server is ready and names no largest mail.
trial-ready-up-to = The server is ready for mail of up to { $size }.
trial-program = { $program } is there and can be started.
