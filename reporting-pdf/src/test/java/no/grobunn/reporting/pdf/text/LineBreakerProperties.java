package no.grobunn.reporting.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.grobunn.core.text.Hyphenation;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.PatternHyphenation;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.pdf.font.Faces;
import no.grobunn.reporting.pdf.look.Palette;
import no.grobunn.reporting.pdf.look.Stylesheet;

class LineBreakerProperties {
    private static final Faces FACES = Faces.bundled();
    private static final Stylesheet STYLES = new Stylesheet(Palette.STANDARD);

    private final LineBreaker breaker = new LineBreaker(FACES, PatternHyphenation.BUNDLED, Language.NB);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcåøæABC019.,-/–\u00AD\u00A0\u0301")
                .ofMaxLength(40);
        return word.list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Property(tries = 500)
    void the_lines_together_are_the_whole_text(
            @ForAll("texts") String text, @ForAll @IntRange(min = 5, max = 400) int width) {
        Phrase phrase = phrase(text);
        StringBuilder joined = new StringBuilder();
        for (Line line : breaker.linesWithoutRunt(phrase, width)) {
            assertThat(line.to()).isGreaterThan(line.from());
            joined.append(phrase.characters(), line.from(), line.to());
        }
        assertThat(joined.toString()).isEqualTo(phrase.characters());
    }

    @Property(tries = 500)
    void no_line_is_wider_than_its_measure(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 400) int width) {
        for (Line line : breaker.linesWithoutRunt(phrase(text), width)) {
            assertThat(line.width()).isLessThanOrEqualTo(width + 0.01);
        }
    }

    @Property(tries = 200)
    void balanced_lines_are_no_more_than_needed(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 400) int width) {
        Phrase phrase = phrase(text);
        assertThat(breaker.balanced(phrase, width)).hasSameSizeAs(breaker.lines(phrase, width));
    }

    @Example
    void a_word_longer_than_its_line_is_divided_with_a_hyphen() {
        List<Line> lines = breaker.lines(phrase("Ombruksmaterialkartlegging"), 60);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.get(0).hyphenated()).isTrue();
        assertThat(lines.get(lines.size() - 1).hyphenated()).isFalse();
    }

    @Example
    void a_soft_hyphen_divides_and_shows_only_there() {
        List<Line> lines = breaker.lines(phrase("en ombruks\u00ADkartlegging"), 70);
        assertThat(lines.get(0).hyphenated()).isTrue();
        assertThat(lines.get(0).to()).isEqualTo("en ombruks\u00AD".length());
    }

    @Example
    void a_compound_is_divided_where_its_parts_meet_if_the_line_would_be_short() {
        Phrase phrase = phrase("Hele regionen lærer av kompetanseutviklingen i skolen og i bedriftene");
        List<Line> lines =
                breaker.linesWithoutRunt(phrase, phrase.width(0, "Hele regionen lærer av kompetanseut".length()));
        assertThat(phrase.characters().substring(0, lines.get(0).to())).isEqualTo("Hele regionen lærer av kompetanse");
        assertThat(lines.get(0).hyphenated()).isTrue();
    }

    @Example
    void a_line_that_is_long_enough_does_without_a_hyphen() {
        Phrase phrase = phrase("Hele regionen lærer sammen og av hverandre i utviklingen av alt");
        double width = phrase.width(0, "Hele regionen lærer sammen og av hverandre i utvik".length());
        assertThat(breaker.linesWithoutRunt(phrase, width)).noneMatch(Line::hyphenated);
    }

    @Example
    void a_number_stays_with_the_word_before_it() {
        Phrase phrase = phrase("Samarbeidsavtale, illustrativt vedlegg 2), 29.08.2022");
        double width = phrase.width(0, "Samarbeidsavtale, illustrativt vedlegg 2),".length()) + 1;
        assertThat(breaker.linesWithoutRunt(phrase, width).get(1).from()).isEqualTo(phrase.length() - 10);
    }

    @Example
    void an_amount_goes_with_its_unit() {
        Phrase phrase = phrase("Deltar: Denofa og Batteriretur i fellesskap. Arbeid: 2,67 månedsverk.");
        double width = phrase.width(0, phrase.characters().indexOf(" månedsverk")) + 1;
        List<Line> lines = breaker.linesWithoutRunt(phrase, width);
        assertThat(phrase.characters().substring(lines.get(1).from())).isEqualTo("2,67 månedsverk.");
    }

    @Example
    void the_day_of_a_date_stays_with_its_month() {
        Phrase phrase = phrase("Nullpunktet måles innen 24. mars 2023");
        double width = phrase.width(0, "Nullpunktet måles innen 24.".length()) + 1;
        assertThat(phrase.characters()
                        .substring(breaker.lines(phrase, width).get(1).from()))
                .startsWith("24. mars");
    }

    @Example
    void a_dash_stays_at_the_end_of_its_line() {
        Phrase phrase = phrase("i Sirkulærøkonomi – kunnskapsløft");
        double justBeforeDash = phrase.width(0, "i Sirkulærøkonomi –".length()) - 1;
        assertThat(breaker.lines(phrase, justBeforeDash))
                .noneMatch(line -> phrase.characters().substring(line.from()).startsWith("–"));
    }

    @Example
    void hyphenation_that_is_plugged_in_is_asked_first() {
        Hyphenation afterSix = (language, text, from, to, limit) -> from + 6 <= limit ? from + 6 : Hyphenation.NONE;
        List<Line> lines = new LineBreaker(FACES, afterSix, Language.NB).lines(phrase("ombruksverksted"), 60);
        assertThat(lines.get(0).to()).isEqualTo(6);
        assertThat(lines.get(0).hyphenated()).isTrue();
    }

    @Example
    void numbers_that_belong_together_are_not_parted() {
        Phrase phrase = phrase("1\u00A0234\u00A0567 2021–2023");
        assertThat(breaker.lines(phrase, phrase.width(0, 10) + 5)).hasSize(2);
    }

    private static Phrase phrase(String text) {
        return new PhraseBuilder(
                        FACES, STYLES.palette.accent(), new Footnotes(Texts.of(Language.NB)), new QuotedWords(null))
                .add(text, STYLES.body)
                .build();
    }
}
