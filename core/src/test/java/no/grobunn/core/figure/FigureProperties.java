package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.text.Language;

/** What holds of every figure of any dossier. */
class FigureProperties {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Provide
    Arbitrary<Dossier> large() {
        return Arbitraries.integers()
                .between(0, 30)
                .flatMap(packages -> Arbitraries.integers()
                        .between(1, 15)
                        .flatMap(years -> Arbitraries.integers()
                                .between(0, 40)
                                .flatMap(risks -> Arbitraries.of(true, false)
                                        .map(names -> new LargePilot(
                                                        packages, years, risks, risks / 2, packages * 2, names)
                                                .dossier()))));
    }

    @Property(tries = 100)
    void noTextLeavesTheDrawingOrStandsOnAnother(@ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        assertComposed(dossier, language);
    }

    @Property(tries = 60)
    void norWhereThereIsMuchToDraw(@ForAll("large") Dossier dossier, @ForAll Language language) {
        assertComposed(dossier, language);
    }

    @Property(tries = 50)
    void theSameDossierGivesTheSameFigures(@ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        assertThat(FigureCases.of(dossier, language)).isEqualTo(FigureCases.of(dossier, language));
    }

    @Property(tries = 100)
    void noLineIsWiderThanItMayBe(@ForAll String words, @ForAll Language language) {
        FigureEdition edition = FigureEdition.of(FigureCases.sample(), language, TextMeasure.sourceSans3());
        assertThat(edition.lines(words, TextStyle.NAME, 60))
                .allSatisfy(
                        line -> assertThat(edition.width(line, TextStyle.NAME)).isLessThanOrEqualTo(60));
        assertThat(String.join("", edition.lines(words, TextStyle.NAME, 60)).replaceAll("[\\s-]", ""))
                .isEqualTo(words.replace("\u00AD", "").replaceAll("[\\s-]", ""));
    }

    private static void assertComposed(Dossier dossier, Language language) {
        for (Map.Entry<String, Figure> figure :
                FigureCases.of(dossier, language).entrySet()) {
            Seen seen = new Seen(figure.getValue().drawing());
            assertThat(seen.outside()).as(figure.getKey()).isEmpty();
            assertThat(seen.overlapping()).as(figure.getKey()).isEmpty();
            assertThat(figure.getValue().alternative())
                    .contains(figure.getValue().caption().statement());
        }
    }
}
