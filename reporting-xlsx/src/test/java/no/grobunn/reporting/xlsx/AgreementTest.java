package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CrossTotals;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.text.Language;
import no.grobunn.core.text.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook says what the domain, and so every other document, says. */
class AgreementTest {
    private static final Texts NB = Texts.of(Language.NB);

    private final Dossier dossier = Examples.fredrikstad();
    private final PilotSketch pilot = dossier.pilots().get(0);
    private final Budget budget = pilot.budget();
    private final XSSFWorkbook workbook = Rendered.workbook(dossier, Language.NB);

    @Test
    void everySumOfCostsIsTheDomains() {
        SheetReader sheet = SheetReader.of(workbook, "Kostnadssummer");
        CrossTotals<?, Integer> byPartner = budget.costByPartnerAndYear();
        budget.partners()
                .forEach(partner -> budget.years()
                        .forEach(year -> assertThat(sheet.value(
                                        "Kostnader per partner",
                                        dossier.actor(partner).name(),
                                        year.toString()))
                                .isEqualTo(kroner(budget.costByPartnerAndYear().at(partner, year)))));
        pilot.workPackages()
                .forEach(work -> assertThat(
                                sheet.value("Kostnader per arbeidspakke", work.number() + " " + work.title(), "Sum"))
                        .isEqualTo(kroner(budget.costByWorkPackage().of(work.number()))));
        budget.costByType()
                .asMap()
                .forEach((type, amount) -> assertThat(
                                sheet.value("Kostnader per kostnadstype", NB.termCapitalised(type), "Sum"))
                        .isEqualTo(kroner(amount)));
        assertThat(sheet.value("Kostnader per partner", "Sum", "Sum")).isEqualTo(kroner(byPartner.total()));
    }

    @Test
    void everySumOfFundingIsTheDomains() {
        SheetReader sheet = SheetReader.of(workbook, "Finansieringssummer");
        budget.fundingByKind()
                .keys()
                .forEach(kind -> budget.years()
                        .forEach(year -> assertThat(
                                        sheet.value("Finansiering per type", NB.termCapitalised(kind), year.toString()))
                                .isEqualTo(kroner(budget.fundingByKindAndYear().at(kind, year)))));
        budget.fundingBySource()
                .asMap()
                .forEach((source, amount) -> assertThat(sheet.value(
                                "Finansiering per kilde", dossier.actor(source).name(), "Sum"))
                        .isEqualTo(kroner(amount)));
    }

    @Test
    void theOverviewHasTheKeyFiguresOfTheBudget() {
        SheetReader sheet = SheetReader.of(workbook, "Oversikt");
        assertThat(figure(sheet, "Samlet kostnad")).isEqualTo(kroner(budget.cost()));
        assertThat(figure(sheet, "Støtteberettiget kostnad")).isEqualTo(kroner(budget.eligibleCost()));
        assertThat(figure(sheet, "Samlet finansiering")).isEqualTo(kroner(budget.funding()));
        assertThat(figure(sheet, "Forskjell")).isEqualTo(kroner(budget.difference()));
        assertThat(figure(sheet, "Tilskudd det søkes om")).isEqualTo(kroner(budget.grant()));
        assertThat(figure(sheet, "Støtteandel"))
                .isEqualTo(budget.grantShareOfCost().share().orElseThrow().doubleValue());
        assertThat(figure(sheet, "Egeninnsats"))
                .isEqualTo(kroner(budget.inKindByPartnerAndYear().total()));
        assertThat(figure(sheet, "Timer")).isEqualTo(budget.hours().doubleValue());
        assertThat(figure(sheet, "Antall avvik")).isZero();
    }

    private static double figure(SheetReader sheet, String label) {
        return sheet.sheet().getRow(sheet.row(label, 0)).getCell(1).getNumericCellValue();
    }

    private static double kroner(Money money) {
        return money.kroner().doubleValue();
    }
}
