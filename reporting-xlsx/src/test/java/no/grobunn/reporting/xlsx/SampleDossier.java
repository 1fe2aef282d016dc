package no.grobunn.reporting.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.CostLineId;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.FundingStatus;
import no.grobunn.core.pilot.PackageNumber;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PartnerStatus;
import no.grobunn.core.pilot.PilotId;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotSketchBuilder;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.project.Phase;
import no.grobunn.core.project.Project;
import no.grobunn.core.project.ProjectId;
import no.grobunn.core.quantity.Quantity;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import no.grobunn.core.time.Period;

/** Dossiers with a budget for tests: a balanced one, an empty one, a huge one and one whose words are out to do harm. */
public final class SampleDossier {
    public static final LocalDate DATE = LocalDate.of(2027, 1, 15);
    static final ActorId YARD = new ActorId("yard");
    static final ActorId SCHOOL = new ActorId("school");
    static final ActorId LAB = new ActorId("lab");
    static final ActorId COUNTY = new ActorId("county");

    private static final Period PERIOD = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 6, 30));

    private SampleDossier() {}

    /** A budget in balance, with øre, hours and a rate, own effort and a cost that is not eligible. */
    public static Dossier balanced() {
        return dossier(names("Ombruksverkstedet AS"), balancedPilot().build());
    }

    static PilotSketchBuilder balancedPilot() {
        return pilot().costs(List.of(
                        work("k1", 1, YARD, 2027, "120", "781.55").build(),
                        work("k2", 1, SCHOOL, 2028, "80.5", "650")
                                .inKind(true)
                                .purpose("Undervisning")
                                .build(),
                        paid(2, LAB, CostType.RD_SERVICES, 2028, "95000")
                                .purpose("Måling av sirkularitet")
                                .build(),
                        paid(2, YARD, CostType.EQUIPMENT, 2029, "64900.25").build(),
                        paid(2, SCHOOL, CostType.OTHER, 2027, "11400")
                                .eligible(false)
                                .build()))
                .funding(List.of(
                        funding(COUNTY, FundingKind.GRANT, 2027, "105186"),
                        funding(COUNTY, FundingKind.GRANT, 2028, "95000"),
                        funding(YARD, FundingKind.OWN_CASH, 2029, "64900.25"),
                        funding(SCHOOL, FundingKind.OWN_EFFORT, 2028, "52325")));
    }

    /** A pilot that has neither cost nor funding yet, nor anyone to have them. */
    public static Dossier empty() {
        PilotSketch pilot = PilotSketch.builder(new PilotId("p1"), "Verksted", "Et felles verksted.", PERIOD)
                .build();
        return dossier(names("Ombruksverkstedet AS"), pilot);
    }

    /** Cost lines by the thousand. */
    static Dossier huge(int lines) {
        List<CostLine> costs = new ArrayList<>();
        List<ActorId> actors = List.of(YARD, SCHOOL, LAB);
        for (int i = 0; i < lines; i++) {
            String amount = new BigDecimal(i * 137 + 1)
                    .movePointLeft(i % 3 == 0 ? 2 : 0)
                    .toPlainString();
            CostType type = CostType.values()[i % CostType.values().length];
            costs.add(paid(1 + i % 2, actors.get(i % 3), type, 2027 + i % 3, amount)
                    .build());
        }
        return dossier(names("Ombruksverkstedet AS"), pilot().costs(costs).build());
    }

    /** A great many partners with long names, each with a cost. */
    static Dossier crowd(int size) {
        List<Actor> actors = new ArrayList<>(names("Ombruksverkstedet AS"));
        List<Partner> partners = new ArrayList<>(pilot().build().partners());
        List<CostLine> costs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ActorId id = new ActorId("aktor-" + i);
            actors.add(actor(id, "Interkommunalt samarbeidsorgan for kompetanse og sidestrømmer nummer " + i));
            partners.add(partner(id, PartnerRole.PARTNER));
            costs.add(paid(1 + i % 2, id, CostType.OTHER, 2027 + i % 3, Integer.toString(1000 + i))
                    .build());
        }
        return dossier(actors, pilot().partners(partners).costs(costs).build());
    }

    /** The balanced budget with another name for the yard, another purpose everywhere. */
    static Dossier worded(String name, String purpose) {
        PilotSketchBuilder pilot = balancedPilot();
        List<CostLine> costs = pilot.build().costs().stream()
                .map(line -> CostLine.builder(line.workPackage(), line.actor(), line.type(), line.year())
                        .amount(line.total())
                        .inKind(line.inKind())
                        .purpose(purpose)
                        .person(purpose)
                        .build())
                .toList();
        return dossier(names(name), pilot.costs(costs).build());
    }

    /** The balanced budget, whose yard and school have such names. */
    static Dossier named(String yard, String school) {
        return dossier(
                List.of(actor(YARD, yard), actor(SCHOOL, school), actor(LAB, "Laben"), actor(COUNTY, "Fylket")),
                balancedPilot().build());
    }

    static Dossier with(PilotSketch pilot) {
        return dossier(names("Ombruksverkstedet AS"), pilot);
    }

    /** A request for the balanced kind of workbook. */
    public static ReportOrder order(Dossier dossier, Language language) {
        return ReportOrder.builder(dossier, DATE).language(language).build();
    }

    static CostLine.Builder paid(int number, ActorId actor, CostType type, int year, String amount) {
        return CostLine.builder(new PackageNumber(number), actor, type, year).amount(kroner(amount));
    }

    static FundingLine funding(ActorId source, FundingKind kind, int year, String amount) {
        return new FundingLine(null, source, kind, year, kroner(amount), FundingStatus.PLANNED, "Brev");
    }

    private static CostLine.Builder work(String id, int number, ActorId actor, int year, String hours, String rate) {
        return CostLine.builder(new PackageNumber(number), actor, CostType.PERSONNEL, year)
                .id(new CostLineId(id))
                .person("Rådgiver")
                .hours(new Quantity(new BigDecimal(hours)))
                .rate(kroner(rate));
    }

    private static PilotSketchBuilder pilot() {
        return PilotSketch.builder(
                        new PilotId("p1"), "Felles læringsmoduler – fra skole til bedrift", "Sammen.", PERIOD)
                .status(PilotStatus.READY)
                .version("1.0")
                .partners(List.of(
                        partner(YARD, PartnerRole.OWNER),
                        partner(SCHOOL, PartnerRole.TRAINING_PROVIDER),
                        partner(LAB, PartnerRole.RD_PROVIDER),
                        partner(COUNTY, PartnerRole.FUNDER)))
                .workPackages(List.of(
                        WorkPackage.builder(new PackageNumber(1), "Prosjektledelse", YARD, PERIOD)
                                .build(),
                        WorkPackage.builder(new PackageNumber(2), "Utprøving", SCHOOL, PERIOD)
                                .build()));
    }

    private static Dossier dossier(List<Actor> actors, PilotSketch pilot) {
        Project project = Project.builder(
                        new ProjectId("prosjekt"),
                        "Forprosjekt",
                        Phase.PRE_PROJECT,
                        Language.NB,
                        "Sammen om kompetanse.",
                        YARD,
                        PERIOD)
                .build();
        return Dossier.builder(project).actors(actors).pilots(List.of(pilot)).build();
    }

    private static List<Actor> names(String yard) {
        return List.of(
                actor(YARD, yard),
                actor(SCHOOL, "Skolen"),
                actor(LAB, "Laboratoriet"),
                actor(COUNTY, "Fylkeskommunen"));
    }

    private static Actor actor(ActorId id, String name) {
        return Actor.builder(id, name, Sector.BUSINESS).build();
    }

    private static Partner partner(ActorId actor, PartnerRole role) {
        return new Partner(actor, role, PartnerStatus.CONFIRMED, List.of());
    }

    private static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }
}
