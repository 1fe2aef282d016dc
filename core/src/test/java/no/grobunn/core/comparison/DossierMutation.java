package no.grobunn.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.invariant.InvariantException;
import org.jspecify.annotations.Nullable;

/** Changes a dossier here and there, as people do: fields, entries that come and go, the order of a list; what must not exist is drawn again. */
public final class DossierMutation {
    private static final double RATE = 0.03;

    private final Random random;
    private final int tries;

    /**
     * A mutation.
     *
     * @param tries how often it tries to change a little; some tries change nothing, or what must not exist, which is left
     */
    public DossierMutation(Random random, int tries) {
        this.random = random;
        this.tries = tries;
    }

    /** Another dossier, or the same if nothing came of it. */
    public Dossier of(Dossier dossier) {
        Part.Entry other = DossierParts.of(DossierArbitraries.generate(random));
        Dossier mutated = dossier;
        for (int i = 0; i < tries; i++) {
            try {
                mutated = DossierParts.dossier(entry(DossierParts.of(mutated), other));
            } catch (InvariantException | IllegalStateException e) {
                // not sound, or something required is missing
            }
        }
        return mutated;
    }

    private Part.Entry entry(Part.Entry entry, Part.Entry other) {
        Map<String, Part> fields = new LinkedHashMap<>();
        for (Field<?, ?> field : entry.type().fields()) {
            Part part = field(field, entry.get(field.key()), other.get(field.key()));
            if (part != null) {
                fields.put(field.key(), part);
            }
        }
        return new Part.Entry(entry.type(), fields);
    }

    private @Nullable Part field(Field<?, ?> field, @Nullable Part part, @Nullable Part other) {
        if (isEntries(field.type())) {
            return list((ListType<?>) field.type(), entries(part), entries(other));
        }
        if (part instanceof Part.Entry entry && other instanceof Part.Entry from && !hit()) {
            return entry(entry, from);
        }
        boolean keep = field.key().equals("id") || (field.required() && other == null) || !hit();
        return keep ? part : other;
    }

    private static boolean isEntries(FieldType<?> type) {
        return type instanceof ListType<?> list && list.element() instanceof ObjectType<?>;
    }

    private static List<Part> entries(@Nullable Part part) {
        return part instanceof Part.Sequence sequence ? sequence.entries() : List.of();
    }

    private @Nullable Part list(ListType<?> type, List<Part> entries, List<Part> others) {
        List<Part> changed = new ArrayList<>();
        for (Part part : entries) {
            if (!others.isEmpty() && hit()) {
                changed.add(others.get(random.nextInt(others.size())));
            }
            if (!hit()) {
                Part.Entry like =
                        others.isEmpty() ? (Part.Entry) part : (Part.Entry) others.get(random.nextInt(others.size()));
                changed.add(entry((Part.Entry) part, like));
            }
        }
        if (!others.isEmpty() && hit()) {
            changed.add(others.get(random.nextInt(others.size())));
        }
        if (changed.size() > 1 && hit()) {
            changed.add(random.nextInt(changed.size()), changed.remove(random.nextInt(changed.size())));
        }
        return changed.isEmpty() ? null : new Part.Sequence(type.element(), changed);
    }

    private boolean hit() {
        return random.nextDouble() < RATE;
    }
}
