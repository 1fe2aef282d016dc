package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.ContentRefusedException;
import no.grobunn.core.report.spi.ReportPlugin;
import no.grobunn.core.report.spi.ReportVariant;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterAndMeetingPdfTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 15);
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final String LONG = "Interkommunalt samarbeidsorgan for kompetansemegling og sidestrømmer ";

    @ParameterizedTest
    @EnumSource
    void bothMeetTheirProfiles(Language language) throws Exception {
        assertThat(VeraPdf.violations(made(new MeetingPdf(), "meeting", "ressursgruppe-2", language)))
                .isEmpty();
        assertThat(VeraPdf.violations(made(new LetterOfIntentPdf(), "partner", "denofa", language)))
                .isEmpty();
    }

    @Test
    void thereIsOneFileForEachMeetingAndForEachPartnerNotConfirmed() {
        assertThat(new MeetingPdf().variants(order(FREDRIKSTAD).build()))
                .extracting(ReportVariant::suffix)
                .containsExactly("ressursgruppe-1", "innspillsmote-2022-03-29", "ressursgruppe-2", "ressursgruppe-3");
        assertThat(new LetterOfIntentPdf().variants(order(FREDRIKSTAD).build()))
                .extracting(ReportVariant::suffix)
                .contains("denofa", "kompetanseforum-ostfold")
                .doesNotContain("viken-fylkeskommune", "ncce");
    }

    @Test
    void theOneAskedForIsTheOnlyOne() {
        ReportOrder order = order(FREDRIKSTAD).option("partner", "ncce").build();

        assertThat(new LetterOfIntentPdf().variants(order))
                .extracting(ReportVariant::suffix)
                .containsExactly("ncce");
    }

    @Test
    void anUnknownMeetingIsRefusedWithThoseThereAre() {
        ReportOrder order = order(FREDRIKSTAD).option("meeting", "Høstmøtet").build();

        ContentRefusedException refused = catchThrowableOfType(
                ContentRefusedException.class, () -> new MeetingPdf().render(order, OutputStream.nullOutputStream()));

        assertThat(new MeetingPdf().variants(order)).containsExactly(ReportVariant.only());
        assertThat(refused.message(Language.NB)).contains("«Høstmøtet»", "ressursgruppe-1, ressursgruppe-2");
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_to_a_partner_that_declined_is_refused_with_those_that_are_still_with_it(Audience audience) {
        ReportOrder order = order(FREDRIKSTAD)
                .audience(audience)
                .option("partner", "entreprenor-med-ombrukslager")
                .build();

        ContentRefusedException refused = catchThrowableOfType(
                ContentRefusedException.class,
                () -> new LetterOfIntentPdf().render(order, OutputStream.nullOutputStream()));

        assertThat(new LetterOfIntentPdf().variants(order)).containsExactly(ReportVariant.only());
        assertThat(refused.message(Language.EN))
                .startsWith("The pilot has no partner “entreprenor-med-ombrukslager” that is still part of it.")
                .contains("Those that are:", "denofa")
                .doesNotContain("svensk-gjenvinningspark");
    }

    @Test
    void aDossierWithoutMeetingsHasNothingToMakeADocumentOf() {
        Dossier bare =
                new DossierReader().read(Path.of("..", "examples", "minimal")).dossierOrThrow();

        assertThat(new MeetingPdf().variants(order(bare).build())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLetterIsOnePageHoweverMuchThereIsToSay(Language language) throws IOException {
        ReportOrder order =
                order(verbose()).language(language).option("partner", "denofa").build();

        assertThat(new LetterOfIntentPdf()
                        .render(order, OutputStream.nullOutputStream())
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_examples_letters_cut_no_name(Language language) throws IOException {
        for (ReportVariant letter :
                new LetterOfIntentPdf().variants(order(FREDRIKSTAD).build())) {
            try (PDDocument page =
                    Loader.loadPDF(made(new LetterOfIntentPdf(), "partner", letter.suffix(), language))) {
                assertThat(new PDFTextStripper().getText(page)).doesNotContain("…");
            }
        }
    }

    /** Everything a letter shows of the dossier, so long or so many that it could not all stand on a page. */
    private static Dossier verbose() {
        PilotSketch pilot = FREDRIKSTAD.pilots().get(0);
        List<WorkPackage> packages = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> WorkPackage.builder(
                                new PackageNumber(number), LONG.repeat(3), new ActorId("denofa"), pilot.period())
                        .build())
                .toList();
        List<CostLine> costs = IntStream.range(0, 80)
                .mapToObj(i -> CostLine.builder(
                                packages.get(0).number(), new ActorId("denofa"), CostType.PERSONNEL, 2020 + i % 40)
                        .amount(Money.ofKroner(1_000 + i))
                        .inKind(true)
                        .purpose(LONG.repeat(4) + i)
                        .build())
                .toList();
        PilotSketch much = PilotSketch.builder(pilot.id(), LONG.repeat(12), LONG.repeat(30), pilot.period())
                .partners(pilot.partners())
                .workPackages(packages)
                .costs(costs)
                .funding(pilot.funding())
                .build();
        List<Actor> actors = FREDRIKSTAD.actors().stream()
                .map(actor -> Actor.builder(actor.id(), LONG.repeat(6) + actor.name(), actor.sector())
                        .build())
                .toList();
        return FREDRIKSTAD.toBuilder().actors(actors).pilots(List.of(much)).build();
    }

    private static byte[] made(ReportPlugin report, String option, String value, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.render(
                order(FREDRIKSTAD).language(language).option(option, value).build(), out);
        return out.toByteArray();
    }

    private static ReportOrder.Builder order(Dossier dossier) {
        return ReportOrder.builder(dossier, DAY);
    }
}
