package no.grobunn.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import org.jspecify.annotations.Nullable;

/** A merge loses nothing and overwrites nothing. */
class DossierMergeProperties {
    @Property(tries = 60)
    void whereTheyChangedNothingNothingChanges(@ForAll Random random) {
        Dossier base = DossierArbitraries.generate(random);
        Dossier ours = new DossierMutation(random, 8).of(base);

        assertThat(all(DossierMerge.of(base, base, ours))).isEmpty();
    }

    @Property(tries = 60)
    void whatBothChangedAlikeIsNoChange(@ForAll Random random) {
        Dossier base = DossierArbitraries.generate(random);
        Dossier both = new DossierMutation(random, 8).of(base);

        DossierMerge merge = DossierMerge.of(base, both, both);

        assertThat(all(merge)).isEmpty();
    }

    @Property(tries = 100)
    void whereWeChangedNothingTheirsComesOut(@ForAll Random random) {
        Dossier base = DossierArbitraries.generate(random);
        Dossier theirs = new DossierMutation(random, 8).of(base);

        DossierMerge merge = DossierMerge.of(base, theirs, base);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(ChangedDossier.of(base, changes(merge))).isEqualTo(theirs);
    }

    @Property(tries = 100)
    void withoutABaseNothingOfOursIsTouched(@ForAll Random random) {
        Dossier ours = DossierArbitraries.generate(random);
        Dossier theirs = new DossierMutation(random, 8).of(ours);

        DossierMerge merge = DossierMerge.of(null, theirs, ours);

        assertThat(merge.removals()).isEmpty();
        assertThat(merge.reorderings()).isEmpty();
        assertThat(merge.changes())
                .allMatch(change -> change instanceof Change.EntryAdded
                        || (change instanceof Change.FieldSet set && set.before() == null));
        assertThat(merge.conflicts()).extracting(Conflict::kind).allMatch(Conflict.Kind.UNCONFIRMED::equals);
    }

    @Property(tries = 150)
    void whoMergesIntoWhomMakesNoDifferenceToTheConflicts(@ForAll Random random) {
        Dossier base = DossierArbitraries.generate(random);
        Dossier theirs = new DossierMutation(random, 15).of(base);
        Dossier ours = new DossierMutation(random, 15).of(base);

        List<Conflict> one = DossierMerge.of(base, theirs, ours).conflicts();
        List<Conflict> other = DossierMerge.of(base, ours, theirs).conflicts();

        assertThat(one.stream().map(DossierMergeProperties::disagreement))
                .containsExactlyInAnyOrderElementsOf(other.stream()
                        .map(conflict -> new Conflict(
                                conflict.kind(),
                                conflict.place(),
                                conflict.base(),
                                conflict.ours(),
                                conflict.theirs(),
                                List.of()))
                        .map(DossierMergeProperties::disagreement)
                        .toList());
    }

    /** Whatever they changed is in the merged dossier, or is listed. */
    @Property(tries = 150)
    void nothingTheyChangedIsLost(@ForAll Random random) {
        Dossier base = DossierArbitraries.generate(random);
        Dossier theirs = new DossierMutation(random, 15).of(base);
        Dossier ours = new DossierMutation(random, 15).of(base);
        DossierMerge merge = DossierMerge.of(base, theirs, ours);
        List<Change> taken = new ArrayList<>(changes(merge));
        merge.conflicts().forEach(conflict -> taken.addAll(conflict.takingTheirs()));

        Part.Entry settled = ChangedDossier.parts(ours, taken);

        Map<String, Part> before = values(DossierParts.of(base));
        Map<String, Part> wanted = values(DossierParts.of(theirs));
        Map<String, Part> found = values(settled);
        Set<Nameless> nameless = new HashSet<>();
        collectNameless(settled, "", false, nameless);
        assertThat(wanted.keySet())
                .filteredOn(place -> wanted.get(place) instanceof Part.Value)
                .filteredOn(place -> !wanted.get(place).equals(before.get(place)))
                .filteredOn(place -> found.containsKey(place)
                        || nameless.stream().noneMatch(one -> one.isAt(place, wanted.get(place))))
                .allSatisfy(place -> assertThat(found.get(place)).as(place).isEqualTo(wanted.get(place)));
        assertThat(wanted.keySet())
                .filteredOn(place -> wanted.get(place) instanceof Part.Sequence)
                .allSatisfy(place -> {
                    List<Part> old = entries(before.get(place));
                    List<Part> their = entries(wanted.get(place));
                    List<Part> merged = entries(found.get(place));
                    assertThat(merged).as(place).containsAll(without(their, old));
                    assertThat(without(old, their)).as(place).noneMatch(merged::contains);
                });
        assertThat(before.keySet())
                .filteredOn(place -> !wanted.containsKey(place))
                .filteredOn(found::containsKey)
                .allSatisfy(place -> {
                    assertThat(found.get(place)).as(place).isInstanceOf(Part.Sequence.class);
                    assertThat(entries(before.get(place))).as(place).noneMatch(entries(found.get(place))::contains);
                });
    }

    /** A value of an entry without an id, and a pattern of the places that it would have if the entry had one. */
    private record Nameless(String place, Part value) {
        boolean isAt(String wanted, @Nullable Part part) {
            return value.equals(part) && wanted.matches(place);
        }
    }

    /** The values of entries without an id: one that lost its id on our side is still the same. */
    private static void collectNameless(Part part, String place, boolean within, Set<Nameless> values) {
        if (part instanceof Part.Entry entry) {
            entry.fields().forEach((key, field) -> collectNameless(field, place + "/" + key, within, values));
        } else if (part instanceof Part.Sequence list) {
            for (Part entry : list.entries()) {
                boolean isNameless =
                        entry instanceof Part.Entry object && object.id().isEmpty();
                collectNameless(entry, place + "/" + entry.id().orElse("[^/]+"), within || isNameless, values);
            }
        } else if (within) {
            values.add(new Nameless(place, part));
        }
    }

    private static List<Part> entries(@Nullable Part list) {
        return list instanceof Part.Sequence sequence ? sequence.entries() : List.of();
    }

    private static List<Part> without(List<Part> parts, List<Part> others) {
        return parts.stream().filter(part -> !others.contains(part)).toList();
    }

    /** The values of a dossier by their places, but for those in entries without an id, whose places change with their neighbours. */
    private static Map<String, Part> values(Part.Entry dossier) {
        Map<String, Part> values = new TreeMap<>();
        collect(dossier, "", values);
        return values;
    }

    private static void collect(Part.Entry entry, String place, Map<String, Part> values) {
        entry.fields().forEach((key, part) -> {
            if (part instanceof Part.Entry object) {
                collect(object, place + "/" + key, values);
            } else if (part instanceof Part.Sequence list && list.element() instanceof ObjectType<?>) {
                list.entries().stream()
                        .map(Part.Entry.class::cast)
                        .filter(object -> object.id().isPresent())
                        .forEach(object -> collect(
                                object, place + "/" + key + "/" + object.id().orElseThrow(), values));
            } else {
                values.put(place + "/" + key, part);
            }
        });
    }

    private static List<Object> disagreement(Conflict conflict) {
        return Stream.of(conflict.base(), conflict.theirs(), conflict.ours())
                .map(part -> part == null ? "nothing" : part)
                .map(Object.class::cast)
                .toList();
    }

    private static List<Change> changes(DossierMerge merge) {
        return Stream.of(merge.changes(), merge.removals(), merge.reorderings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> all(DossierMerge merge) {
        return Stream.concat(changes(merge).stream(), merge.conflicts().stream())
                .map(Object.class::cast)
                .toList();
    }
}
