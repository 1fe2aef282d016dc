package no.grobunn.core.storage.tree;

import tools.jackson.core.StreamReadConstraints;

/** Jackson's own limits, set wide: ours come first and say which of them was reached. */
final class Constraints {
    static final StreamReadConstraints WIDE = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH * 4)
            .maxStringLength(Limits.fileBytes())
            .maxNameLength(Limits.fileBytes())
            .maxNumberLength(Limits.fileBytes())
            .maxDocumentLength(Limits.fileBytes() + 1L)
            .build();

    private Constraints() {}
}
