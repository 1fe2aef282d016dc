package no.grobunn.core.publication.finalreport;

import static no.grobunn.core.publication.ExampleDocuments.FREDRIKSTAD;
import static no.grobunn.core.publication.ExampleDocuments.assertIsReadable;
import static no.grobunn.core.publication.ExampleDocuments.firstPage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.WrittenDocument;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.SampleDossier;
import no.grobunn.core.money.Money;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.pilot.FundingKind;
import no.grobunn.core.pilot.SamplePilot;
import no.grobunn.core.project.Accounts;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.edition.Edition;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinalReportTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 20);

    @Test
    void goesFromTheTaskToWhatIsToBeFollowedUp() {
        assertThat(WrittenDocument.outline(compose(FREDRIKSTAD, Language.NB)))
                .containsSubsequence(
                        "1 Oppdraget og hva som ble gjort",
                        "2 Regnskap",
                        "3 Møter og hvem som kom",
                        "4 Andre initiativer",
                        "5 Aktørene før og nå",
                        "6 Behov, muligheter og ambisjoner",
                        "7 Målene og hvordan de ble spisset",
                        "8 Piloten i korte trekk",
                        "9 Handlingsforslag",
                        "10 Videre oppfølging");
    }

    @Test
    void saysInOneLineEachWhatNobodyWroteDown() {
        String words = WrittenDocument.of(compose(SampleDossier.bare().build(), Language.NB));

        assertThat(words)
                .contains(
                        "Ingen aktiviteter er ført.",
                        "Ingen tall er ført for prosjektets egne penger.",
                        "Ingen møter er ført.",
                        "Ingen initiativer er kartlagt.",
                        "Ingen behov er ført.",
                        "Ingen mål er satt.",
                        "Ingen handlingsforslag er ført.",
                        "Ingen oppgaver er ført i møtene.")
                .doesNotContain("Piloten i korte trekk", "null");
    }

    @ParameterizedTest
    @EnumSource
    void hasNoHeadingWithoutContentAndNoPlaceUnfilled(Language language) {
        for (Dossier dossier : List.of(
                FREDRIKSTAD, SampleDossier.bare().build(), SampleDossier.full().build())) {
            assertIsReadable(compose(dossier, language));
        }
    }

    @Test
    void theFirstPageNamesWhatWasDoneWhatRemainsAndHowTheAccountsStandOnItsDay() {
        assertThat(firstPage(compose(FREDRIKSTAD, Language.NB)))
                .contains(
                        "Per 20. oktober 2022 er tre av fem aktiviteter gjennomført. Gjennomført: Kartlegge",
                        "Pågår: Lage en skisse til et pilotprosjekt.",
                        "Per 20. oktober 2022 er det regnskapsført 368 874,25 kr av et budsjett på 380 000 kr.",
                        "Én oppgave fra møtene gjenstår: «Avklare hvem som forvalter modulbanken etter pilotens slutt» "
                                + "(Høgskolen i Østfold, innen 28. oktober 2022).");
    }

    @Test
    void anOwnerWhoIsTheCommissionerWorksOnNobodysBehalf() {
        Project project = SampleDossier.bare().build().project();
        Dossier own = Dossier.builder(Project.builder(
                                project.id(),
                                project.title(),
                                project.phase(),
                                project.language(),
                                project.summary(),
                                project.owner(),
                                project.period())
                        .commissioner(project.owner())
                        .build())
                .actors(SampleDossier.bare().build().actors())
                .build();

        assertThat(firstPage(compose(own, Language.NB)))
                .contains("Hvem: Repair yard har ledet arbeidet.")
                .doesNotContain("på oppdrag fra");
    }

    @Test
    void endsWithWhoIsWhoAndHowTheyAreJoined() {
        assertThat(WrittenDocument.outline(compose(FREDRIKSTAD, Language.NB)))
                .containsSubsequence(
                        "5.3 Aktørkartet i dag", "A Aktørregister", "B Relasjoner", "C Kilder til kartleggingen");
    }

    @Test
    void theAccountsAddUpToTheOreAndNameTheDeviation() {
        String words = WrittenDocument.of(compose(
                accounts(
                        new Accounts.Cost(CostType.PERSONNEL, 2025, Money.ofKroner(100), Money.ofKroner(150)),
                        new Accounts.Cost(CostType.PERSONNEL, 2026, Money.ofKroner(100), Money.ofKroner(20)),
                        new Accounts.Cost(CostType.OTHER, 2026, Money.ofKroner(50), Money.ofKroner(60))),
                Language.EN,
                LocalDate.of(2027, 1, 31)));

        assertThat(words)
                .contains(
                        "The pre-project cost NOK 230 against NOK 250 in the budget, which is NOK 20 less.",
                        "| 200 | 170 | −30",
                        "| 250 | 230 | −20",
                        "Costs year by year.",
                        "2025 | 100 | 150 | 50");
    }

    @Test
    void accountsThatAreNotCompleteNameNoDeviation() {
        String words = WrittenDocument.of(
                compose(accounts(new Accounts.Cost(CostType.OTHER, 2026, Money.ofKroner(50), null)), Language.EN));

        assertThat(words)
                .contains("The budget is NOK 50; the accounts are not complete.", "| 50 | not recorded | –")
                .doesNotContain("in the accounts", "which is", "as budgeted", "covers the whole cost");
    }

    @Test
    void tellsWhatIsKnownOfThePastAndThatTheRestIsNot() {
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Language.NB)).split("\n# A ")[0])
                .contains(
                        "De som ikke har noen startdato, er regnet med begge dager.",
                        "29.03.2022 | Ny relasjon | Fredrikstad Næringsforening – Kompetanseforum Østfold",
                        "03.03.2022 | Ble medlem | Denofa")
                .doesNotContain("Svensk gjenvinningspark |");
    }

    @Test
    void showsEachWordingOfAGoalWithItsReasonAndMeeting() {
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Language.NB)))
                .contains(
                        "29.03.2022 | Øke bevisstheten om sirkulær økonomi i Fredrikstad. | Formuleringen samlet "
                                + "innspillene fra møtet, men kunne ikke etterprøves. / Innspillsmøte om kunnskapsløft",
                        "Nå | Seks bedrifter skal innen utgangen av 2024 ha endret");
    }

    @Test
    void neverTellsOfAssessmentsContactsOrWaivers() {
        for (Audience audience : List.of(Audience.FUNDER, Audience.PUBLIC)) {
            String words = WrittenDocument.of(FinalReport.compose(
                    new Edition(FREDRIKSTAD, audience, Language.NB, DAY),
                    FREDRIKSTAD.pilots().get(0)));

            assertThat(words)
                    .doesNotContain("innflytelse", "Innflytelse", "støttende", "nøytral", "Godtatt", "Saksbehandler");
        }
    }

    @Test
    void tellsOfProposalsThatWereTurnedDownToThoseWhoTookPartAlone() {
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.FUNDER))).doesNotContain("Eget kurssenter");
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.RESOURCE_GROUP)))
                .contains("Eget kurssenter");
    }

    @Test
    void saysThatANeedWasSetAsideToAllAndWhyToThoseWhoTookPart() {
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.FUNDER)))
                .contains("Lagt til side")
                .doesNotContain("et annet løp og en annen finansiering", "Grunnen er ikke tatt med");
        assertThat(WrittenDocument.of(compose(FREDRIKSTAD, Audience.RESOURCE_GROUP)))
                .contains("Lagt til side: Ressursgruppen mente at en mastergrad krever et annet løp");
    }

    private static Document compose(Dossier dossier, Audience audience) {
        return FinalReport.compose(
                new Edition(dossier, audience, Language.NB, DAY),
                dossier.pilots().get(0));
    }

    @Test
    void theExamplesReportIsAsApproved() throws IOException {
        Document document = compose(FREDRIKSTAD, Language.NB);

        assertThat(WrittenDocument.of(document)).isEqualTo(WrittenDocument.golden("final-report.nb", document));
    }

    private static Dossier accounts(Accounts.Cost... costs) {
        Project project = SampleDossier.full().build().project();
        return Dossier.builder(Project.builder(
                                project.id(),
                                project.title(),
                                project.phase(),
                                project.language(),
                                project.summary(),
                                project.owner(),
                                project.period())
                        .accounts(new Accounts(
                                List.of(costs),
                                List.of(new Accounts.Funding(
                                        SamplePilot.COUNTY, FundingKind.GRANT, 2026, Money.ofKroner(100), null))))
                        .build())
                .actors(SampleDossier.full().build().actors())
                .build();
    }

    private static Document compose(Dossier dossier, Language language) {
        return compose(dossier, language, DAY);
    }

    private static Document compose(Dossier dossier, Language language, LocalDate day) {
        return FinalReport.compose(
                new Edition(dossier, Audience.FUNDER, language, day),
                dossier.pilots().stream().findFirst().orElse(null));
    }
}
