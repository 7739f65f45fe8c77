# Looking a team’s keys up where its domains publish them, and looking for a newer form. $domain: whom it is asked.

lookup-note = A look-up tells what whoever controls a domain publishes. Whether the team is checked does not change by it.
lookup-chosen = Whoever wrote this form chose these domains: what they publish cannot check it.
lookup-ask = These servers, and whoever looks their names up for you, will learn that somebody at your address looks at this team: { $servers }.
lookup-ask-proxy = Where your settings name a proxy, they are asked through it.
lookup-elsewhere = { $domain } is not the domain that the team is named for.
lookup-place-security-txt = security.txt of { $of }
lookup-place-wkd = Web Key Directory, { $of }
lookup-signer = Whoever controls { $domain } publishes the key that signed this form: { $fingerprint }.
lookup-encryption = Whoever controls { $domain } publishes a key that reports to this team are encrypted to: { $fingerprint }.
lookup-other = Whoever controls { $domain } publishes another key: { $fingerprint }.
lookup-nothing = Whoever controls { $domain } publishes no key there.
lookup-revoked = { $kind ->
        [compromised] Whoever controls { $domain } publishes that this key was revoked because it was compromised: { $fingerprint }.
        [superseded] Whoever controls { $domain } publishes that this key was revoked because another one took its place: { $fingerprint }.
        [retired] Whoever controls { $domain } publishes that this key was revoked because it is no longer used: { $fingerprint }.
       *[other] Whoever controls { $domain } publishes that this key was revoked, without a reason: { $fingerprint }.
    }
lookup-refreshed = { $until ->
        [then] What its owner has signed of the key { $fingerprint } since is remembered now: it can be used until { $date }.
        [ever] What its owner has signed of the key { $fingerprint } since is remembered now: it can be used without an end.
       *[not] What its owner has signed of the key { $fingerprint } since is remembered now: it cannot be used.
    }
lookup-not-asked = { $reason ->
        [no-server] { $domain } could not be asked: there is no server of this name.
        [unreachable] { $domain } could not be asked: the server cannot be reached.
        [refuses] { $domain } answers, but refuses to hand out what is published there.
        [slow] { $domain } could not be asked: the server did not answer in time.
        [certificate] { $domain } could not be asked: the server cannot show that it is that of the domain.
        [redirect] { $domain } could not be asked: the server leads on to another address, which was not followed.
        [proxy] { $domain } could not be asked: the proxy does not lead there.
       *[broken] { $domain } could not be asked: the server does not answer like a web server.
    }
lookup-unfit = { $reason ->
        [too-large] What { $domain } publishes there is far too large. It was not read.
        [not-text] What { $domain } publishes there is not a plain text. It was not read.
        [no-security-txt] What { $domain } publishes there is not a security.txt. It is not used.
        [expired] The security.txt of { $domain } expired on { $date }. It is not used.
        [other-place] The security.txt of { $domain } says that it belongs to another address. It is not used.
        [badly-signed] The security.txt of { $domain } is signed, and the signature does not hold. It is not used.
       *[no-keys] What { $domain } publishes there are not keys. It is not used.
    }
lookup-signed-by = The file is signed with this key of the team: { $fingerprint }.
lookup-signed-by-other = The file is signed with a key that is none of the team’s known ones. That says nothing.
lookup-outside = Beside what is signed, the file has other text. It was not read.
lookup-linked = The file names a key at { $server }, which was not asked.
lookup-in-dns = The file names a key in the DNS, which was not asked.
lookup-unread = The file names a key in a way that this program does not read: “{ $value }”.
lookup-example = The example is published nowhere: there is nothing to look up.
    .way-on = Open the form of your own team.
lookup-no-domain = The form names no domain that could be asked.
    .way-on = Compare the fingerprint with one that you got in another way.
renewal-newer = A newer form was found: version { $version }, published on { $date }. It is used from now on.
renewal-same = There is no newer form: version { $version }, published on { $date }, is the newest one there.

# In the window.
lookup-open = Look the key up …
lookup-start = Ask these servers
lookup-title = What the domains publish
renewal-look = Look for a newer form
renewal-note = This asks { $server }, which learns that somebody at your address looks at this team.
renewal = Is there a newer form?
renewal-published = Version { $version }, published on { $date }.
