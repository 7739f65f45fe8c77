## What an organisation has fixed

policy-read = The policy { $file } cannot be read: { $reason }
    .way-on = { $trial ->
        [yes] Give the path of a file that you can read.
       *[no] Until it can be read, nothing is opened. Ask the administrator of this computer.
    }
policy-no-file = { $link ->
        [yes] { $file } is a link to another place.
       *[no] { $file } is not a file.
    }
    .way-on = { $trial ->
        [yes] Name the file itself.
       *[no] Until that is mended, nothing is opened. Ask the administrator of this computer: the policy is a file of its own in a folder of its own, without links.
    }
policy-writable = { $file } can be written by others than the administrator, so that anybody could have made the policy.
    .way-on = Until that is mended, nothing is opened. Ask the administrator of this computer: file and folder must belong to root, and nobody else may write there.
policy-content = There { $count ->
        [one] is a mistake
       *[other] are mistakes
    } in the policy { $file }.
    .way-on = { $trial ->
        [yes] Mend it, and check it again before you roll it out.
       *[no] Until it is mended, nothing is opened. Ask the administrator of this computer; “tocsin-cli policy check” finds every mistake.
    }
policy-mail = Mail cannot be sent in the way that the policy { $file } fixes.
    .way-on = { $trial ->
        [yes] Mend it, and check it again before you roll it out.
       *[no] Until it is mended, nothing is opened. Ask the administrator of this computer; “tocsin-cli policy check” says whether it is right.
    }
policy-refused = Tocsin does not open
policy-mail-locked = Your organisation has fixed how mail is sent here; it cannot be changed.
policy-mail-default = Set by your organisation; you can change it.
policy-language = Language where nobody has chosen one
policy-team = Key given for { $team }
policy-revoked = Counts for nothing
policy-handover-refuse = Only this key signs, whatever it hands over to.
policy-telephone = Telephone
policy-unchecked-forbid = Nothing is sealed to a team that nobody has checked.
policy-unchecked-allow = Sealing to an unchecked team is left to the reporter.
policy-brand = Opens with
policy-brand-locked = The option --brand is refused.
policy-mail-way = Mail
cli-policy-none = There is no policy on this computer: { $file } would be its place.
cli-policy-file = Policy
cli-policy-good = There is no mistake in { $file }.

## A team’s form that came with the program

brand-locked = Your organisation has fixed with which form the program opens: { $file }
    .way-on = Leave out --brand, or ask the administrator of this computer.
brand-unusable = { $by ->
        [option] The form that --brand names cannot be used: { $file }
        [policy] The form that your organisation’s policy names cannot be used: { $file }
       *[program] The form that comes with this copy of the program cannot be used: { $file }
    }
    .way-on = { $by ->
        [option] Check --brand: give the form’s file as your team publishes it, or leave the option out.
        [policy] Until it is mended, nothing is opened. Ask the administrator of this computer: “file” under “brand” in the policy has to be the team’s form.
       *[program] It may be damaged or forged, so nothing is opened. Install the program anew from where your team publishes it, and tell the team.
    }
brand-call = The last form here that was right gives this number of { $team }: { $telephone }
brand-came = It came with this copy of the program.
brand-open = The form that came with this program
    .note = It came with this copy of the program; nobody has checked it by that.
cli-trust-came = not yet checked: it came with this copy of the program, and nobody has compared the fingerprint
cli-no-bundle = No form came with this copy of the program: name one, a file, an address or “example”.
