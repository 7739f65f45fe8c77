use crate::bundle::{self, BundleRefusal};
use crate::explain::Explain;
use crate::openpgp::agent::AgentRefusal;
use crate::openpgp::cert::{self, CertRefusal};
use crate::openpgp::open::{self, OpenRefusal};
use crate::openpgp::seal::{self, EvidenceProblem, SealRefusal};
use crate::openpgp::sign::{self, SignRefusal};
use crate::openpgp::signer::{self, SignerRefusal};
use crate::openpgp::testing::{NOW, time};
use tocsin_form_schema::container::Damage;
use tocsin_form_schema::diagnostic::{Diagnostic, Place, Severity};
use tocsin_form_schema::team::Encryption;
use tocsin_i18n::{Catalogue, Lang};

fn refusals() -> Vec<Box<dyn Explain>> {
    let mut all: Vec<Box<dyn Explain>> = Vec::new();
    let certs = [
        CertRefusal::Unreadable,
        CertRefusal::Secret,
        CertRefusal::Several,
        CertRefusal::Policy("SHA1 is not considered secure".into()),
        CertRefusal::Unsupported("RSA, 8192 bits".into()),
        CertRefusal::Revoked {
            kind: "compromised",
            reason: "laptop stolen".into(),
        },
        CertRefusal::Revoked {
            kind: "retired",
            reason: String::new(),
        },
        CertRefusal::Expired(time(NOW)),
        CertRefusal::NotYetValid(time(NOW)),
        CertRefusal::NoEncryptionSubkey,
        CertRefusal::SubkeysExpired(time(NOW)),
        CertRefusal::SubkeysRevoked,
        CertRefusal::OtherEncryption(Encryption::Compatible),
        CertRefusal::NoSigningKey,
        CertRefusal::OtherFingerprint("0191A5CB925DCDCE3000510BF790BD8719E73809".into()),
    ];
    all.extend(
        certs
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    let file = || "team.toml".to_string();
    let damages = [
        Damage::TooLarge(1),
        Damage::NotABundle,
        Damage::CutShort(1),
        Damage::NotCanonical(1),
        Damage::Name(file()),
        Damage::Missing(file()),
        Damage::Extra(file()),
        Damage::Changed(file()),
        Damage::Manifest,
    ];
    all.extend(
        damages
            .into_iter()
            .map(|damage| Box::new(BundleRefusal::Damage(damage)) as Box<dyn Explain>),
    );
    let mistake = Diagnostic {
        severity: Severity::Error,
        code: "unknown-key",
        place: Place {
            file: file(),
            line: Some(7),
            ..Place::default()
        },
        args: Default::default(),
    };
    let bundles = [
        BundleRefusal::SignatureMalformed,
        BundleRefusal::OtherSigner,
        BundleRefusal::BadSignature,
        BundleRefusal::Content(Box::new(mistake)),
        BundleRefusal::NeedsProgram {
            needs: "7.2".into(),
            contact: "XYZ-CERT\n+44".into(),
        },
    ];
    all.extend(
        bundles
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    let problems = [
        EvidenceProblem::Missing,
        EvidenceProblem::Folder,
        EvidenceProblem::NotAFile,
        EvidenceProblem::Unreadable("denied".into()),
        EvidenceProblem::Changed,
        EvidenceProblem::NotBare,
    ];
    let evidence = |problem| SealRefusal::Evidence {
        name: "log".into(),
        problem,
    };
    all.extend(
        problems
            .into_iter()
            .map(|problem| Box::new(evidence(problem)) as Box<dyn Explain>),
    );
    let seals = [
        SealRefusal::NoRecipient(Vec::new()),
        SealRefusal::NoRecipient(vec![
            (file(), CertRefusal::Secret),
            (file(), CertRefusal::Secret),
        ]),
        SealRefusal::Write {
            path: "report.eml".into(),
            reason: "disk full".into(),
        },
        SealRefusal::OverEvidence("report.eml".into()),
        SealRefusal::Cancelled,
        SealRefusal::Header("From"),
        SealRefusal::Name("a b".into()),
        SealRefusal::OpenPgp("odd".into()),
    ];
    all.extend(
        seals
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    let signs = [
        SignRefusal::NoSecretKey,
        SignRefusal::Key("odd".into()),
        SignRefusal::Passphrase,
        SignRefusal::OtherCertificate,
        SignRefusal::SameKey,
        SignRefusal::Agent(AgentRefusal::NoSuchKey("0123456789ABCDEF".into())),
        SignRefusal::Agent(AgentRefusal::Absent("no program".into())),
        SignRefusal::Agent(AgentRefusal::Failed("cancelled".into())),
        SignRefusal::Cert(CertRefusal::NoSigningKey),
        SignRefusal::Damage(Damage::Manifest),
    ];
    all.extend(
        signs
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    let date = time(NOW);
    let signers = [
        SignerRefusal::NoKey,
        SignerRefusal::PublicOnly,
        SignerRefusal::Several,
        SignerRefusal::Passphrase,
        SignerRefusal::Cert(CertRefusal::Expired(date)),
        SignerRefusal::Cert(CertRefusal::NotYetValid(date)),
        SignerRefusal::Cert(CertRefusal::Revoked {
            kind: "retired",
            reason: String::new(),
        }),
        SignerRefusal::Cert(CertRefusal::Policy("SHA1".into())),
        SignerRefusal::Cert(CertRefusal::NoSigningKey),
        SignerRefusal::Agent(AgentRefusal::NoSuchKey("F44853CD0FAC18DD".into())),
        SignerRefusal::Agent(AgentRefusal::Absent("no program".into())),
        SignerRefusal::Agent(AgentRefusal::Failed("cancelled".into())),
        SignerRefusal::Failed("no card".into()),
    ];
    all.extend(
        signers
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    let opens = [
        OpenRefusal::NotSealed,
        OpenRefusal::OtherKey(vec!["F44853CD0FAC18DD".into()]),
        OpenRefusal::NoSecretKey,
        OpenRefusal::Passphrase,
        OpenRefusal::Damaged,
        OpenRefusal::Member(file()),
        OpenRefusal::StillSealed,
        OpenRefusal::NoFirstPart,
        OpenRefusal::OtherPart("part-2.eml".into()),
        OpenRefusal::Agent("no agent".into()),
        OpenRefusal::TooLarge(1),
        OpenRefusal::OutputExists,
        OpenRefusal::Cancelled,
        OpenRefusal::Io("denied".into()),
    ];
    all.extend(
        opens
            .into_iter()
            .map(|refusal| Box::new(refusal) as Box<dyn Explain>),
    );
    all
}

#[test]
fn every_refusal_has_its_sentence_and_its_way_on_in_every_language() {
    let codes = [
        cert::CODES,
        bundle::CODES,
        seal::CODES,
        sign::CODES,
        signer::CODES,
        open::CODES,
    ]
    .concat();
    let refusals = refusals();
    for code in &codes {
        assert!(
            refusals.iter().any(|refusal| refusal.code() == *code),
            "{code} is told by nothing"
        );
    }
    for lang in Lang::program() {
        let words = Catalogue::program(&lang);
        for refusal in &refusals {
            let code = refusal.code();
            assert!(codes.contains(&code), "{code} is not listed");
            assert_eq!(words.lang_of(code), Some(&lang), "{code}");
            let args = refusal.args().into_iter().collect();
            let told = [
                words.plain(code, &args),
                words.plain_attr(code, "way-on", &args).unwrap(),
            ];
            for text in told {
                assert!(
                    !text.is_empty() && !text.contains(['{', '$']),
                    "{lang} {code}: {text}"
                );
            }
        }
    }
}

#[test]
fn a_revocation_is_told_in_one_line() {
    let words = Catalogue::program(&Lang::english());
    let refusal = CertRefusal::Revoked {
        kind: "superseded",
        reason: "new key".into(),
    };
    let args = refusal.args().into_iter().collect();
    assert_eq!(
        words.plain(refusal.code(), &args),
        "The team has revoked its certificate because there is a newer one. It says: “new key”"
    );
}
