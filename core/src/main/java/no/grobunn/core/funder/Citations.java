package no.grobunn.core.funder;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.grobunn.core.invariant.Invariants;
import org.jspecify.annotations.Nullable;

/** Sees to it that whatever a profile says names one of its sources. */
final class Citations {
    private final Set<FigureSourceId> known;
    private final Invariants check;

    Citations(List<FigureSource> sources, Invariants check) {
        known = sources.stream().map(FigureSource::id).collect(Collectors.toSet());
        this.check = check;
    }

    void figure(String field, @Nullable Sourced<?> figure) {
        if (figure != null) {
            require(field + ".source", figure.source());
        }
    }

    <E> void entries(String field, List<E> entries, Function<E, FigureSourceId> source) {
        for (int i = 0; i < entries.size(); i++) {
            require(field + "[" + i + "].source", source.apply(entries.get(i)));
        }
    }

    private void require(String field, FigureSourceId source) {
        check.require(
                known.contains(source),
                "unknown-source",
                List.of(field, "sources"),
                source,
                known.isEmpty()
                        ? List.of("–")
                        : known.stream().map(FigureSourceId::value).sorted().toList());
    }
}
