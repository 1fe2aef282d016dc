package no.grobunn.core.readiness.rule.privacy;

import no.grobunn.core.readiness.SubjectPath;

/**
 * A text of the dossier that holds whatever a person wrote there.
 *
 * @param owner what the text belongs to
 * @param field the text's key, and its index if it is one of several
 * @param ofContact whether it belongs to a contact, where names, addresses and numbers have their place
 * @param text what is written, mark-up and all
 */
record FreeText(SubjectPath owner, String field, boolean ofContact, String text) {
    SubjectPath place() {
        return owner.at(field);
    }
}
