package no.grobunn.core.storage.edit;

import no.grobunn.core.comparison.Part;

/** How a file writes what stands between brackets. Stateless. */
interface Notation {
    /** YAML, which has all of it on one line. */
    Notation YAML = new Notation() {
        @Override
        public String key(String key) {
            return key;
        }

        @Override
        public String value(Part part, String indent) {
            return PartText.inline(part);
        }
    };

    /** A key, as it stands before its colon. */
    String key(String key);

    /**
     * A value.
     *
     * @param indent what stands before the key or the entry on its line, where it has a line to itself; empty where it shares one
     */
    String value(Part part, String indent);
}
