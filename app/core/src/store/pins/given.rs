//! What an organisation's policy says of a team's key: it goes before everything that was seen here.

use super::{Claim, Pin, Pins, Trust, TrustRefusal};
use crate::policy::Given;

impl Claim {
    /// The keys that handed over to the signer, oldest first, as far back as it is proven.
    pub(super) fn chain(&self) -> Vec<String> {
        self.steps.iter().map(|step| step.old.clone()).collect()
    }
}

/// Whether a signer is the given one, or follows it; else what speaks against it.
fn follows(given: &Given, chain: &[String], signer: &str) -> Result<(), Against> {
    let revoked = |key: &str| given.revoked.iter().any(|revoked| revoked == key);
    if revoked(signer) {
        return Err(Against::Revoked(signer.to_owned()));
    }
    if signer == given.signer {
        return Ok(());
    }
    let from = chain.iter().rposition(|key| *key == given.signer);
    let Some(path) = from.and_then(|from| chain.get(from..)) else {
        return Err(Against::Other);
    };
    match path.iter().find(|key| revoked(key)) {
        Some(key) => Err(Against::Revoked(key.clone())),
        None if given.fixed => Err(Against::HandedOver),
        None => Ok(()),
    }
}

/// Why a signer is not the one that the organisation knows.
enum Against {
    /// It is another, and nothing that counts leads to it.
    Other,
    /// It is another, to which the given one has handed over, and no hand-over is followed.
    HandedOver,
    /// This key counts for nothing.
    Revoked(String),
}

impl Pins {
    /// Refuses a bundle that contradicts the policy.
    pub(super) fn judge_given(&self, claim: &Claim) -> Result<(), TrustRefusal> {
        self.judged(&claim.team, &claim.chain(), &claim.signer)
    }

    /// Refuses what is remembered of a team where it contradicts the policy.
    pub fn judge_pin(&self, team: &str) -> Result<(), TrustRefusal> {
        match self.teams.get(team) {
            Some(pin) => self.judged(team, &pin.chain, &pin.signer),
            None => Ok(()),
        }
    }

    fn judged(&self, team: &str, chain: &[String], signer: &str) -> Result<(), TrustRefusal> {
        let Some(given) = self.policy.team(team) else {
            return Ok(());
        };
        follows(given, chain, signer).map_err(|against| match against {
            Against::Other => TrustRefusal::NotGiven {
                team: team.to_owned(),
                given: given.signer.clone(),
                found: signer.to_owned(),
                telephone: given.telephone.clone(),
            },
            Against::HandedOver => TrustRefusal::HandoverRefused {
                team: team.to_owned(),
                given: given.signer.clone(),
                found: signer.to_owned(),
                telephone: given.telephone.clone(),
            },
            Against::Revoked(key) => TrustRefusal::GivenUp {
                team: team.to_owned(),
                key,
                telephone: given.telephone.clone(),
            },
        })
    }

    /// Whether what is remembered of a team agrees with the policy: else it counts for nothing.
    pub(super) fn stands(&self, team: &str, pin: &Pin) -> bool {
        let given = self.policy.team(team);
        given.is_none_or(|given| follows(given, &pin.chain, &pin.signer).is_ok())
    }

    /// What is known of a team that is remembered: by the organisation, else by the reporter.
    pub fn trust(&self, team: &str, pin: &Pin) -> Trust {
        match self.stands(team, pin) {
            true => self.raised(team, &pin.signer, pin.trust),
            false => Trust::NotYetChecked,
        }
    }

    /// What is known of a signer that agrees with the policy. The organisation knows the key that handed over to another
    /// one as well as somebody who compared it.
    pub(super) fn raised(&self, team: &str, signer: &str, trust: Trust) -> Trust {
        match self.policy.team(team) {
            Some(given) if given.signer == signer => Trust::Given,
            Some(_) if trust == Trust::NotYetChecked => Trust::CheckedBefore,
            _ => trust,
        }
    }
}
