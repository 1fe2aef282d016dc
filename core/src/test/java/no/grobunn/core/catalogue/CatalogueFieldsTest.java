package no.grobunn.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every object of the catalogue, reached from the entries of a dossier's collections and from a funder profile. */
class CatalogueFieldsTest {
    private static final List<ObjectType<?>> ENTRIES = List.of(
            ActorFields.ACTOR,
            ActorFields.RELATIONSHIP,
            MeetingFields.RESOURCE_GROUP,
            MeetingFields.MEETING,
            InitiativeFields.INITIATIVE,
            NeedFields.NEED,
            NeedFields.OPPORTUNITY,
            NeedFields.AMBITION,
            GoalFields.GOAL,
            PilotFields.PILOT,
            ActionFields.ACTION_PROPOSAL,
            ProfileFields.PROFILE);

    static Stream<ObjectType<?>> reachable() {
        List<ObjectType<?>> found = new ArrayList<>();
        ENTRIES.forEach(entry -> reach(entry, found));
        return found.stream();
    }

    @Test
    void namesAreUnique() {
        assertThat(reachable().map(ObjectType::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void keysAreUniqueAndFoundByName(ObjectType<?> type) {
        Set<String> keys = new HashSet<>();

        assertThat(type.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(keys.add(field.key())).isTrue();
            assertThat(type.field(field.key()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(field));
        });
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void thePlaceholderGivesEveryFieldThatMustBeThere(ObjectType<?> type) {
        assertAccessible(type);
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void thePlaceholderIsMadeAgainOfItsFields(ObjectType<?> type) {
        assertRemade(type);
    }

    @ParameterizedTest
    @MethodSource("reachable")
    void thePlaceholderOfEveryScalarIsReadAsItIsWritten(ObjectType<?> type) {
        type.fields().forEach(field -> assertLegible(element(field.type())));
    }

    private static <T> void assertAccessible(ObjectType<T> type) {
        T placeholder = type.placeholder();
        for (Field<T, ?> field : type.fields()) {
            Object value = field.of(placeholder);
            if (field.required() || field.standard().isPresent() || field.type() instanceof ListType<?>) {
                assertThat(value).as(field.key()).isNotNull();
            }
        }
    }

    private static <T> void assertRemade(ObjectType<T> type) {
        T placeholder = type.placeholder();
        Values<T> values = new Values<>();
        type.fields().forEach(field -> copy(field, placeholder, values));

        assertThat(type.create(values)).isEqualTo(placeholder);
    }

    private static <T, V> void copy(Field<T, V> field, T object, Values<T> values) {
        V value = field.of(object);
        if (value != null) {
            values.put(field, value);
        }
    }

    private static <V> void assertLegible(FieldType<V> type) {
        if (type instanceof ScalarType<V> scalar) {
            V placeholder = scalar.placeholder();
            assertThat(scalar.read(scalar.write(placeholder))).isEqualTo(placeholder);
        }
    }

    private static void reach(ObjectType<?> type, List<ObjectType<?>> found) {
        if (found.contains(type)) {
            return;
        }
        found.add(type);
        for (Field<?, ?> field : type.fields()) {
            if (element(field.type()) instanceof ObjectType<?> nested) {
                reach(nested, found);
            }
        }
    }

    private static FieldType<?> element(FieldType<?> type) {
        return type instanceof ListType<?> list ? element(list.element()) : type;
    }
}
