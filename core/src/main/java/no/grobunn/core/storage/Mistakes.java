package no.grobunn.core.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.grobunn.core.storage.tree.Mistake;

/** Collects mistakes, as many as anyone would read; past that they are left out, so that a file full of them costs no more. Not thread-safe. */
final class Mistakes implements Consumer<Mistake> {
    /** How many are kept. */
    static final int KEPT = 10_000;

    private final List<Mistake> kept = new ArrayList<>();

    @Override
    public void accept(Mistake mistake) {
        if (kept.size() < KEPT) {
            kept.add(mistake);
        }
    }

    void keepOnly(String code) {
        kept.removeIf(mistake -> !mistake.code().equals(code));
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    Stream<Mistake> all() {
        return kept.stream();
    }
}
