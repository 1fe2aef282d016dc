package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import no.grobunn.core.theme.Logo;
import no.grobunn.core.theme.Theme;

/** A letter of intent that would need a second page is no letter that anybody signs. */
class LetterProperties {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();
    private static final PilotSketch PILOT = FREDRIKSTAD.pilots().get(0);
    private static final ActorId PARTNER = new ActorId("denofa");
    private static final String WORDS = "Interkommunalt samarbeidsorgan for kompetansemegling og sidestrømmer ";
    private static final String WORD = "Kompetansemeglingssamarbeidsorganisasjonssekretariat";

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void it_is_one_page(
            @ForAll @IntRange(min = 1, max = 400) int name,
            @ForAll boolean spaced,
            @ForAll @IntRange(max = 40) int packages,
            @ForAll @IntRange(min = 1, max = 40) int years,
            @ForAll @IntRange(max = 12) int funders,
            @ForAll boolean logo,
            @ForAll Language language)
            throws IOException {
        ReportOrder order = ReportOrder.builder(dossier(name(name, spaced), packages, years, funders), LocalDate.EPOCH)
                .language(language)
                .theme(logo ? theme() : Theme.STANDARD)
                .option("partner", PARTNER.value())
                .build();

        assertThat(new LetterOfIntentPdf()
                        .render(order, OutputStream.nullOutputStream())
                        .size())
                .isEqualTo(1);
    }

    private static String name(int length, boolean spaced) {
        return (spaced ? WORDS : WORD).repeat(length).substring(0, length).strip();
    }

    private static Dossier dossier(String name, int packages, int years, int funders) {
        List<Actor> actors = FREDRIKSTAD.actors().stream()
                .map(actor -> Actor.builder(actor.id(), name, actor.sector())
                        .organisationNumber(actor.organisationNumber())
                        .build())
                .toList();
        List<WorkPackage> work = IntStream.rangeClosed(1, packages)
                .mapToObj(number -> WorkPackage.builder(new PackageNumber(number), name, PARTNER, PILOT.period())
                        .build())
                .toList();
        List<FundingLine> grants = FREDRIKSTAD.actors().stream()
                .limit(funders)
                .map(funder -> funding(funder.id(), FundingKind.GRANT, 2023))
                .toList();
        List<FundingLine> own = IntStream.range(2023, 2023 + years)
                .boxed()
                .flatMap(year -> Stream.of(
                                FundingKind.OWN_CASH,
                                FundingKind.OWN_EFFORT,
                                FundingKind.OTHER_PUBLIC,
                                FundingKind.OTHER_PRIVATE)
                        .map(kind -> funding(PARTNER, kind, year)))
                .toList();
        List<CostLine> costs = work.stream()
                .map(each -> CostLine.builder(each.number(), PARTNER, CostType.PERSONNEL, 2023)
                        .amount(Money.ofKroner(123_456_789))
                        .inKind(true)
                        .purpose(name + each.number().value())
                        .build())
                .toList();
        PilotSketch pilot = PilotSketch.builder(PILOT.id(), name, name + ". " + WORDS.repeat(20), PILOT.period())
                .partners(PILOT.partners())
                .workPackages(work)
                .costs(costs)
                .funding(Stream.concat(grants.stream(), own.stream()).toList())
                .build();
        return FREDRIKSTAD.toBuilder().actors(actors).pilots(List.of(pilot)).build();
    }

    private static FundingLine funding(ActorId source, FundingKind kind, int year) {
        return new FundingLine(null, source, kind, year, Money.ofKroner(987_654_321), FundingStatus.PLANNED, null);
    }

    private static Theme theme() throws IOException {
        byte[] tall = ThemeTest.image("png", BufferedImage.TYPE_INT_RGB);
        return new Theme(
                Theme.STANDARD.accent(),
                Logo.of(tall, "Merket"),
                WORDS.repeat(2).strip());
    }
}
