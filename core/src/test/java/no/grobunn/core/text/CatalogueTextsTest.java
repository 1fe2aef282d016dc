package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.catalogue.Field;
import no.grobunn.core.catalogue.FieldType;
import no.grobunn.core.catalogue.ListType;
import no.grobunn.core.catalogue.ObjectType;
import no.grobunn.core.catalogue.ScalarType;
import no.grobunn.core.dossier.DossierFields;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.goal.Sdg;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;
import no.grobunn.core.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for what the field catalogue describes: all of it, and nothing else. */
class CatalogueTextsTest {
    private static final Map<String, ObjectType<?>> OBJECTS = new LinkedHashMap<>();
    private static final Set<Term> TERMS = new TreeSet<>((a, b) -> key(a).compareTo(key(b)));

    static {
        walk(DossierFields.DOSSIER);
        Stream.<Term[]>of(Severity.values(), Topic.values(), Inapplicable.values(), ProposalSection.values())
                .map(Set::of)
                .forEach(TERMS::addAll);
    }

    @Test
    void theWalkFindsTheCatalogue() {
        assertThat(OBJECTS).containsKeys("dossier", "workPackage", "priorAid").hasSizeGreaterThan(40);
        assertThat(TERMS).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasItsWord(Language language) {
        assertThat(TERMS)
                .allSatisfy(term ->
                        assertThat(Texts.of(language).term(term)).as(key(term)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void everyObjectAndFieldHasItsWords(Language language) {
        assertThat(Texts.of(language).keys())
                .containsAll(objectKeys().toList())
                .containsAll(fieldKeys().toList());
    }

    @Test
    void noWordIsLeftOfWhatIsNoLongerDescribed() {
        Set<String> described = Stream.of(objectKeys(), fieldKeys(), vocabularyKeys())
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());

        assertThat(Texts.of(Language.NB).keys())
                .filteredOn(key -> Stream.of("object.", "field.", "vocabulary.").anyMatch(key::startsWith))
                .isSubsetOf(described);
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreShortAndBeginWithACapital(Language language) {
        Texts texts = Texts.of(language);

        assertThat(headingKeys().map(texts::get)).allSatisfy(heading -> {
            assertThat(heading.split(" ")).hasSizeBetween(1, 3);
            assertThat(heading.codePointAt(0)).matches(Character::isUpperCase, "begins with a capital");
            assertThat(heading.length()).isLessThanOrEqualTo(25);
        });
    }

    @ParameterizedTest
    @EnumSource
    void explanationsAreSentences(Language language) {
        Texts texts = Texts.of(language);

        assertThat(texts.keys())
                .filteredOn(key -> key.matches("(field|object)\\..*\\.help"))
                .extracting(texts::get)
                .allSatisfy(help -> {
                    assertThat(help).endsWith(".");
                    assertThat(help.codePointAt(0)).matches(Character::isUpperCase, "begins with a capital");
                    assertThat(help.length()).isBetween(15, 180);
                });
    }

    private static void walk(FieldType<?> type) {
        if (type instanceof ListType<?> list) {
            walk(list.element());
        } else if (type instanceof ScalarType<?> scalar) {
            scalar.vocabulary().stream()
                    .filter(Term.class::isInstance)
                    .map(Term.class::cast)
                    .forEach(TERMS::add);
        } else if (type instanceof ObjectType<?> object && OBJECTS.put(object.name(), object) == null) {
            object.fields().forEach(field -> walk(field.type()));
        }
    }

    private static Stream<String> objectKeys() {
        return OBJECTS.keySet().stream()
                .flatMap(name -> Stream.of("", ".many", ".help").map(part -> "object." + name + part));
    }

    private static Stream<String> fieldKeys() {
        return headingKeys().flatMap(key -> Stream.of(key, key + ".help"));
    }

    // Files carry their format beside the fields of the dossier.
    private static Stream<String> headingKeys() {
        return Stream.concat(
                Stream.of("field.dossier.format"),
                OBJECTS.values().stream()
                        .flatMap(object -> object.fields().stream()
                                .map(Field::key)
                                .map(key -> "field." + object.name() + "." + key)));
    }

    private static Stream<String> vocabularyKeys() {
        Stream<String> goals = Stream.iterate(Sdg.FIRST, number -> number <= Sdg.LAST, number -> number + 1)
                .map(number -> "vocabulary.Sdg." + number);
        return Stream.concat(TERMS.stream().map(CatalogueTextsTest::key), goals);
    }

    private static String key(Term term) {
        return "vocabulary." + ((Enum<?>) term).getDeclaringClass().getSimpleName() + "." + term.code();
    }
}
