package no.grobunn.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.initiative.CircularStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Texts NB = Texts.of(Language.NB);
    private static final Texts NN = Texts.of(Language.NN);
    private static final Texts EN = Texts.of(Language.EN);

    /** Words that are the same in Norwegian and English. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of(
            "dossier",
            "for",
            "format",
            "id",
            "m",
            "over",
            "partner",
            "pilot",
            "region",
            "register",
            "start",
            "status",
            "type");

    /** Texts of four words or more that are the same in bokmål and nynorsk. */
    private static final Set<String> SAME_IN_NYNORSK = Set.of(
            "Lagt til side fordi",
            "Alle felt har tekst, og ingen er for lange.",
            "{0} er den største arbeidspakken, med {1} av kostnaden.",
            "Den største kostnadstypen er {0}, med {1} av kostnaden.",
            "Kostnader etter arbeidspakke og år",
            "Det tyngste året er {0}.",
            "Kostnader etter år og type.",
            "Den største kostnaden er {0}.",
            "Den største kostnaden er {0}: {1}.",
            "Per {1} er aktiviteten gjennomført.",
            "Flest er det i {0}: {1}.",
            "tiltak med nummer som i tabellen",
            "Tiltaket etter innsats og effekt.",
            "Det vurderte tiltaket gir stor effekt for liten innsats.",
            "stor effekt for liten innsats",
            "Tidslinje for perioden {0} med {1}, {2} og {3}.",
            "risiko med nummer som i tabellen",
            "aktør med nummer som i tabellen",
            "Kostnader etter arbeidspakke og år.",
            "Kostnader etter type og år",
            "Kostnader etter type og år.",
            "Kostnader per år og kostnadstype",
            "personal- og indirekte kostnader",
            "God helse og livskvalitet",
            "Anstendig arbeid og økonomisk vekst",
            "Industri, innovasjon og infrastruktur",
            "Fyll ut «amount», eller både «hours» og «rate».",
            "Skriv det som skal stå her.",
            "Fyll det ut, eller fjern det.",
            "Skriv «true» for ja eller «false» for nei.",
            "Skriv bindestrek for mellomrom, og ae, o og a for æ, ø og å.",
            "Rett «from» eller «to».",
            "Kontroll av dossieret «{0}» før innsending. Internt.",
            "«{0}» er vurdert for innsending {1}.",
            "Intensjonsavtale mellom {0} og {2} om piloten «{1}».",
            "{0} vil delta i piloten «{1}»",
            "Avtale om å delta i piloten",
            "Kostnader år for år.",
            "Piloten i korte trekk",
            "Tak for bagatellmessig støtte",
            "det er ingenting å vurdere",
            "dossieret har ingen pilot",
            "Her skal det stå {0}, men det står {1}.");

    /** Words of bokmål that no nynorsk text has. */
    private static final Pattern BOKMAAL = words(
            "annen|annet|ble|dere|en|et|finnes|fra|gjøre|hva|hvem|hvilke|hvilken|hvilket|hvis|hvor|hvordan|hvorfor|ikke|kommer"
                    + "|måneder|navn|noe|noen|oppgave|selv|skole|svarer|uten|videre|være|høyere|aktører|partnere|tilskudd");

    /** Words of nynorsk that no bokmål text has. */
    private static final Pattern NYNORSK = words(
            "anna|annan|dykk|dykkar|ein|eit|finst|frå|gjere|høgare|ikkje|kjem|korleis|kva|kvar|kven|kvifor|månader|namn"
                    + "|noko|nokon|oppgåve|sjølv|skule|svarar|tilskot|utan|vart|vere|verksemd|vidare|aktørar|partnarar");

    /** Texts that join others, and so have spaces around them. */
    private static final Set<String> JOINERS = Set.of("proposal.and");

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(NN.keys()).isEqualTo(NB.keys());
        assertThat(EN.keys()).isEqualTo(NB.keys());
    }

    /** Numbers may be spelled in one language and not in another. */
    @Test
    void thePlacesToFillAreTheSameInEveryLanguage() {
        for (String key : NB.keys()) {
            assertThat(places(NN, key)).as(key).isEqualTo(places(NB, key));
            assertThat(places(EN, key)).as(key).isEqualTo(places(NB, key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsBlankOrHasSpacesAroundItOrInARow(Language language) {
        Texts texts = Texts.of(language);

        assertThat(texts.keys())
                .filteredOn(key -> !JOINERS.contains(key))
                .extracting(texts::get)
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("  "));
    }

    @ParameterizedTest
    @EnumSource
    void textsUseTheMarksOfATypesetter(Language language) {
        assertEach(
                language,
                text -> text.contains("\"")
                        || text.contains("'")
                        || text.contains("...")
                        || text.contains(" - ")
                        || text.contains("--"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN"})
    void norwegianQuotesAreGuillemets(Language language) {
        assertEach(language, text -> text.contains("“") || text.contains("”") || text.contains("‘"));
    }

    @Test
    void englishQuotesAreNotGuillemets() {
        assertEach(Language.EN, text -> text.contains("«") || text.contains("»"));
    }

    @Test
    void noEnglishTextIsLeftInNorwegian() {
        assertThat(NB.keys())
                .filteredOn(
                        key -> EN.get(key).equals(NB.get(key)) || EN.get(key).equals(NN.get(key)))
                .allSatisfy(key -> assertThat(wordsOf(EN.get(key))).as(key).isSubsetOf(SAME_IN_ENGLISH));
    }

    @Test
    void noNynorskTextIsLeftInBokmaal() {
        assertThat(NB.keys())
                .filteredOn(key ->
                        NN.get(key).equals(NB.get(key)) && wordsOf(NN.get(key)).size() > 3)
                .extracting(NN::get)
                .isSubsetOf(SAME_IN_NYNORSK);
        assertThat(NN.keys())
                .extracting(NN::get)
                .filteredOn(BOKMAAL.asPredicate())
                .isEmpty();
        assertThat(NB.keys())
                .extracting(NB::get)
                .filteredOn(NYNORSK.asPredicate())
                .isEmpty();
    }

    @Test
    void wholeNumbersAreFilledInAsTheLanguageWritesThem() {
        assertThat(NB.count("proposal.actors", 1)).isEqualTo("1\u00A0aktør");
        assertThat(NB.count("proposal.actors", 0)).isEqualTo("0\u00A0aktører");
        assertThat(NN.count("proposal.actors", 1850)).isEqualTo("1\u00A0850\u00A0aktørar");
        assertThat(EN.count("proposal.actors", 2)).isEqualTo("2\u00A0actors");
    }

    @Test
    void everyPlaceIsFilledAndNothingElseIsSpecial() {
        assertThat(NB.get("proposal.evidence", "Avtale", "«{1}»", "100 % $1 \\"))
                .isEqualTo("Avtale: «{1}», 100 % $1 \\");
    }

    @Test
    void aTextThatIsNotThereIsRefusedByName() {
        assertThatThrownBy(() -> NN.get("no.such.text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.text")
                .hasMessageContaining("nn");
        assertThat(NN.has("no.such.text")).isFalse();
    }

    @Test
    void aTermHasItsWordInEachLanguage() {
        assertThat(List.of(
                        NB.term(ChainLevel.WORKING_LIFE),
                        NN.term(ChainLevel.WORKING_LIFE),
                        EN.term(ChainLevel.WORKING_LIFE)))
                .containsExactly("øvrig arbeidsliv", "arbeidslivet elles", "wider working life");
        assertThat(NN.term(CircularStrategy.R1)).isEqualTo("tenkje nytt");
        assertThat(NN.term(Language.EN)).isEqualTo("engelsk");
    }

    @Test
    void aTermCanBeginWithACapital() {
        assertThat(NB.termCapitalised(ChainLevel.WORKING_LIFE)).isEqualTo("Øvrig arbeidsliv");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(PLACE.matcher(text).replaceAll(""))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> places(Texts texts, String key) {
        return PLACE.matcher(texts.get(key))
                .results()
                .map(place -> place.group().replaceFirst(":.*", "}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertEach(Language language, Predicate<String> isWrong) {
        Texts texts = Texts.of(language);
        assertThat(texts.keys()).filteredOn(key -> isWrong.test(texts.get(key))).isEmpty();
    }
}
