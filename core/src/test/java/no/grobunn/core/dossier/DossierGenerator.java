package no.grobunn.core.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.grobunn.core.catalogue.EntityKind;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.catalogue.Scalars;
import no.grobunn.core.catalogue.Values;
import no.grobunn.core.invariant.InvariantException;

/**
 * Makes a dossier of random values, field by field over the catalogue. What an object's own rules refuse is drawn again; what only the whole can judge is steered: how
 * many entities there are is settled first, they are numbered in their order, and references point at those numbers.
 */
final class DossierGenerator {
    private static final int TRIES = 5_000;
    private static final int LONGEST_LIST = 3;

    private final Random random;
    private final ScalarGenerator scalars;

    /** How many entries a list under a key has, or had when it was made last. */
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Which entry of its list an object of a name is, while it is made. */
    private final Map<String, Integer> places = new HashMap<>();

    private int ids;

    DossierGenerator(Random random) {
        this.random = random;
        this.scalars = new ScalarGenerator(random);
        Arrays.stream(EntityKind.values()).forEach(kind -> sizes.put(kind.key(), 1 + random.nextInt(LONGEST_LIST)));
        sizes.put(EntityKind.ACTOR.key(), LONGEST_LIST);
    }

    Dossier dossier() {
        return object(DossierFields.DOSSIER);
    }

    private <T> T object(ObjectType<T> type) {
        InvariantException refusal = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                Values<T> values = new Values<>();
                type.fields().forEach(field -> fill(values, type.name(), field));
                return type.create(values);
            } catch (InvariantException e) {
                refusal = e;
            }
        }
        throw new IllegalStateException("No " + type.name() + " in " + TRIES + " tries", refusal);
    }

    private <T, V> void fill(Values<T> values, String owner, Field<T, V> field) {
        boolean leftOut = !field.required() && !(field.type() instanceof ListType) && random.nextInt(3) == 0;
        // The parents of goals stand before them, which makes a forest; the first has none.
        boolean rootGoal = field.key().equals("parent") && place(owner) == 0;
        if (!leftOut && !rootGoal) {
            values.put(field, value(owner, field.key(), field.type()));
        }
    }

    @SuppressWarnings("unchecked") // a list type's value is a list of its elements
    private <V> V value(String owner, String key, FieldType<V> type) {
        if (type instanceof ScalarType<V> scalar) {
            return scalar.read(characters(owner, key, scalar));
        }
        return type instanceof ObjectType<V> object ? object(object) : (V) list(owner, key, (ListType<?>) type);
    }

    private <E> List<E> list(String owner, String key, ListType<E> type) {
        List<E> list = new ArrayList<>();
        int size = size(owner, key);
        for (int i = 0; i < size; i++) {
            if (type.element() instanceof ObjectType<E> object) {
                places.put(object.name(), i);
            }
            E element = value(owner, key, type.element());
            boolean code =
                    type.element() instanceof ScalarType && !type.element().equals(Scalars.TEXT);
            if (!code || !list.contains(element)) {
                list.add(element);
            }
        }
        return list;
    }

    private int size(String owner, String key) {
        if (owner.equals("dossier")
                && Arrays.stream(EntityKind.values())
                        .anyMatch(kind -> kind.key().equals(key))) {
            return sizes.getOrDefault(key, 0);
        }
        int size = random.nextInt(LONGEST_LIST + 1);
        if (key.equals("workPackages")) {
            sizes.put(key, size);
        }
        boolean nowhereToCost =
                owner.equals("pilot") && key.equals("costs") && sizes.getOrDefault("workPackages", 0) == 0;
        return nowhereToCost ? 0 : size;
    }

    private String characters(String owner, String key, ScalarType<?> type) {
        if (type.name().equals("id")) {
            return isEntity(owner) ? owner + "-" + place(owner) : "id-" + ids++;
        }
        if (type.name().equals("packageNumber")) {
            int packages = sizes.getOrDefault("workPackages", 0);
            return Integer.toString(1 + (owner.equals("workPackage") ? place(owner) : random.nextInt(packages)));
        }
        return type.reference().map(kind -> reference(owner, key, kind)).orElseGet(() -> scalars.characters(type));
    }

    private String reference(String owner, String key, EntityKind kind) {
        int known = key.equals("parent") ? place(owner) : sizes.getOrDefault(kind.key(), 0);
        // A partner, a position and a member are each another actor than those beside them.
        boolean distinct = key.equals("actor") && places.containsKey(owner) && place(owner) < known;
        return name(kind) + "-" + (distinct ? place(owner) : random.nextInt(known));
    }

    private int place(String object) {
        return places.getOrDefault(object, 0);
    }

    private static boolean isEntity(String object) {
        return Arrays.stream(EntityKind.values()).anyMatch(kind -> name(kind).equals(object));
    }

    private static String name(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
