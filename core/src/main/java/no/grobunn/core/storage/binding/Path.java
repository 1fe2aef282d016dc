package no.grobunn.core.storage.binding;

import org.jspecify.annotations.Nullable;

/**
 * The path of a field in the dossier: {@code pilots[2].costs[14].rate}. Written out only where it is needed.
 *
 * @param parent the object or list it stands in, or null for the dossier
 * @param key the key, or the empty string for an entry of a list
 * @param index the index of the entry, from 0
 */
record Path(@Nullable Path parent, String key, int index) {
    /** The dossier itself. */
    static final Path ROOT = new Path(null, "", -1);

    boolean isRoot() {
        return parent == null;
    }

    Path key(String name) {
        return new Path(this, name, -1);
    }

    Path entry(int number) {
        return new Path(this, "", number);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** The full path of a path relative to this one, as violations name fields. */
    String resolve(String relative) {
        String own = toString();
        if (relative.isEmpty() || own.isEmpty()) {
            return own + relative;
        }
        return relative.startsWith("[") ? own + relative : own + "." + relative;
    }

    private void write(StringBuilder out) {
        if (parent == null) {
            return;
        }
        parent.write(out);
        if (index >= 0) {
            out.append('[').append(index).append(']');
        } else {
            out.append(out.isEmpty() ? "" : ".").append(key);
        }
    }
}
