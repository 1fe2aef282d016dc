package no.grobunn.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import no.grobunn.core.document.Figure;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import no.grobunn.core.drawing.Drawing;
import no.grobunn.core.drawing.Mark;
import no.grobunn.core.drawing.Palette;
import no.grobunn.core.drawing.TextMeasure;
import no.grobunn.core.drawing.Tone;
import no.grobunn.core.figure.ActorMapFigure.Sheet;
import no.grobunn.core.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds of every figure that stands alone. */
class StandaloneFigureProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Provide
    Arbitrary<Dossier> crowds() {
        return Arbitraries.randomValue(random -> new Crowd(random, 1 + random.nextInt(150)).dossier());
    }

    @Property(tries = 100)
    void noTextLeavesThePictureOrStandsOnAnother(@ForAll("dossiers") Dossier dossier, @ForAll Language language) {
        FigureEdition edition = edition(dossier, language);
        FigureCases.of(dossier, language).values().forEach(figure -> assertComposed(figure, edition));
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void norOnMapsOfCrowds(@ForAll("crowds") Dossier dossier, @ForAll Language language) {
        FigureEdition edition = edition(dossier, language);
        ActorMapFigure.of(edition, DAY).forEach(figure -> assertComposed(figure, edition));
    }

    private static void assertComposed(Figure figure, FigureEdition edition) {
        Drawing picture = new StandaloneFigure(figure, edition).drawing();
        Seen seen = new Seen(picture);
        assertThat(seen.outside()).isEmpty();
        assertThat(seen.overlapping()).isEmpty();
        assertThat(Seen.fill(picture.marks().get(0))).isEqualTo(Tone.WHITE);
    }

    @Property(tries = 50)
    void isReadAsXmlWithItsWordsAsText(@ForAll("dossiers") Dossier dossier, @ForAll Language language)
            throws Exception {
        FigureEdition edition = edition(dossier, language);
        for (Sheet sheet : ActorMapFigure.sheets(edition, DAY)) {
            Figure figure = sheet.figure();
            Element svg = parsed(new StandaloneFigure(figure, edition)).getDocumentElement();
            assertThat(svg.getAttribute("lang")).isEqualTo(language.code());
            assertThat(texts(svg, "title")).containsExactly(figure.caption().statement());
            assertThat(texts(svg, "desc")).containsExactly(figure.alternative());
            assertThat(texts(svg, "text")).containsAll(words(figure));
            assertThat(String.join(" ", texts(svg, "text")))
                    .contains(figure.caption().statement().split(" ")[0]);
        }
    }

    private static FigureEdition edition(Dossier dossier, Language language) {
        return FigureEdition.of(dossier, language, TextMeasure.sourceSans3());
    }

    private static Document parsed(StandaloneFigure figure) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figure.writeSvg(Palette.STANDARD, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(Element svg, String name) {
        NodeList nodes = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> words(Figure figure) {
        return figure.drawing().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).words())
                .toList();
    }
}
