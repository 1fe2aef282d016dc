package no.grobunn.core.readiness;

import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.text.Language;

/** Puts objections into the words of a language. */
final class Findings {
    private final FunderProfile profile;
    private final Language language;

    Findings(FunderProfile profile, Language language) {
        this.profile = profile;
        this.language = language;
    }

    Finding of(RuleDescription rule, Objection objection) {
        RuleWords words = rule.words(language);
        return new Finding(
                rule.code(),
                objection.severity() == null ? rule.severity() : objection.severity(),
                objection.subject().equals(SubjectPath.DOSSIER)
                        ? null
                        : objection.subject().text(),
                words.message(objection),
                words.remedy(objection),
                objection.figure() == null
                        ? words.get("source")
                        : profile.source(objection.figure()).cited(language));
    }
}
