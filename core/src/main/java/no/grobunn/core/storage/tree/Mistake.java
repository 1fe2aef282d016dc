package no.grobunn.core.storage.tree;

import java.util.List;

/**
 * Something in a file that must be mended.
 *
 * @param code the stable code
 * @param mark where
 * @param path the path of the field in the dossier, empty where the tree does not know it
 * @param arguments what the message is filled with: texts, numbers, lists of texts and {@linkplain Mark places}
 * @param nearest the valid value nearest to the one found, or empty
 */
public record Mistake(String code, Mark mark, String path, List<Object> arguments, String nearest) {
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** A mistake of the file itself, before its fields are known. */
    public Mistake(String code, Mark mark, Object... arguments) {
        this(code, mark, "", List.of(arguments), "");
    }
}
