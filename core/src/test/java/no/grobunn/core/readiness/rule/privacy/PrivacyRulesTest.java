package no.grobunn.core.readiness.rule.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Trial;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every identity number here is of a synthetic series (month + 40 or + 80): nobody has it. */
class PrivacyRulesTest {
    private static final String CONTACT =
            "{role: Prosjektleder, legalBasis: public-task, purpose: Svare på spørsmål, informedOn: 2019-03-01, reviewBy: 2049-12-31, visibility: funder}";

    private final Trial ready = Trial.ready();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01819010001",
                "018190 10001",
                "018190\u00A010001",
                "018190-10001",
                "fnr.01819010001.",
                "(01819010192)",
                "I 2022 01819010273"
            })
    void anIdentityNumberInATextStopsTheApplication(String written) {
        Trial told = saying(written);
        assertThat(told.findings()).containsExactly("personal-data pilots/p1/summary");
        assertThat(told.result().isReady()).isFalse();
        assertThat(told.messages("personal-data", Language.EN))
                .containsExactly("The text holds what looks like a national identity number or D-number: 01•••••••••.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01819010002", // the last check digit is wrong
                "101819010001", // longer
                "018190100011",
                "01819010001,50 kr",
                "kr 01819010001",
                "https://example.org/sak/01819010001",
                "912 660 680",
                "912660680",
                "12 345 678 901",
                "22/04567",
                "2022/123456",
                "20220329",
                "29.03.2022",
                "2022-03-29",
                "2022–2023 og 2023-2024",
                "ring 2023-2024",
                "avtalt på telefon 24.10.2023",
                "Tlf. 24. 9. 2023",
                "sms 2023-10-24",
                "45 000 000 kroner",
                "45000000",
                "kr 45123456",
                "45123456 kr",
                "saksnr. 45123456",
                "1234 56 78903",
                "978-82-02-12345-6",
                "https://example.org/90123456",
                "www.example.org/90123456",
                "800 12 345",
                "post@example.org",
                "Firmapost@example.org",
                "postmottak.oppvekst@example.org",
                "kontakt@example.org",
                "info-ostfold@example.org",
                "ombruk@ombruk.example.org",
                "@ombruk",
                "https://example.org/?til=ola@example.org"
            })
    void amountsDatesCasesAndOfficesAreNoPersonalData(String written) {
        assertThat(saying(written).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22 33 44 55",
                "912 34 567",
                "91234567",
                "+47 22 33 44 55",
                "+4722334455",
                "(+47) 912 34 567",
                "0047 912 34 567",
                "tlf. 22334455",
                "Tlf: 22 33 44 55",
                "mobilnr. 91234567",
                "telefon 2233 4455",
                "telefon 22.33.44.55"
            })
    void aPhoneNumberIsAWarning(String written) {
        assertThat(saying(written).findings()).containsExactly("personal-data pilots/p1/summary");
        assertThat(saying(written).result().findings(Severity.WARNING)).hasSize(1);
        assertThat(saying(written).messages("personal-data", Language.EN))
                .singleElement()
                .asString()
                .matches("The text holds what looks like a phone number: (22|91)••••••\\.");
    }

    @Test
    void theAddressOfAPersonIsAWarning() {
        Trial told = saying("ola.testesen@example.org");
        assertThat(told.findings()).containsExactly("personal-data pilots/p1/summary");
        assertThat(told.result().isReady()).isTrue();
        assertThat(told.messages("personal-data", Language.EN))
                .containsExactly("The text holds a person's e-mail address: o•••@example.org.");
    }

    @Test
    void severalInATextAreNamedTogether() {
        assertThat(saying("01819010001, 01819010001 og 02819010040").messages("personal-data", Language.EN))
                .hasSize(1);
    }

    @Test
    void contactsAreWhereAddressesAndNumbersBelongAndIdentityNumbersDoNot() {
        Trial named = ready.replace(
                "{role: Prosjektleder, legalBasis",
                "{role: Prosjektleder, email: ola.testesen@example.org, phone: 912 34 567, legalBasis");
        assertThat(named.findings()).isEmpty();
        assertThat(named.replace("purpose: Svare på spørsmål", "purpose: Svare 01819010001")
                        .findings())
                .containsExactly("personal-data actors/forening/contacts/0/purpose");
    }

    @Test
    void everyFreeTextOfADossierIsLookedInto() {
        Dossier dossier = ready.dossier();
        Set<String> places = new TreeSet<>();
        FreeTexts.of(dossier).forEach(text -> places.add(text.place().text()));
        assertThat(places)
                .contains(
                        "project/title",
                        "project/activities/a1/title",
                        "actors/forening/contacts/0/purpose",
                        "meetings/innspill/followUps/0/text",
                        "initiatives/i1/source/title",
                        "needs/reparere/statement",
                        "ambitions/felles-kurs/agreed/decision",
                        "goals/mindre-svinn/indicators/svinn/verification",
                        "pilots/p1/targetGroups/0",
                        "pilots/p1/partners/4/evidence/0/reference",
                        "pilots/p1/workPackages/1/milestones/m2/verification",
                        "pilots/p1/costs/c7/purpose",
                        "pilots/p1/risks/r2/mitigation",
                        "pilots/p1/assumptions/2/statement",
                        "actionProposals/valgfag/title")
                .allMatch(place -> ready.reading().sources().find(place).isPresent())
                .noneMatch(place -> place.endsWith("/id") || place.endsWith("/organisationNumber"));
    }

    @Test
    void aContactHasABasisAndWasInformed() {
        assertThat(ready.replace("legalBasis: public-task, ", "").findings())
                .containsExactly("contact-basis actors/forening/contacts/0");
        assertThat(ready.replace("informedOn: 2019-03-01, ", "").findings())
                .containsExactly("contact-basis actors/forening/contacts/0");
        assertThat(ready.replace("legalBasis: public-task, ", "").result().isReady())
                .isTrue();
    }

    @Test
    void aContactIsReviewedOnItsDayAtTheLatest() {
        Trial due = ready.replace("reviewBy: 2049-12-31", "reviewBy: 2022-11-15");
        assertThat(due.findings()).isEmpty();
        assertThat(due.on("2022-11-16").findings())
                .containsExactly("contact-basis actors/forening/contacts/0/reviewBy");
        assertThat(ready.replace("reviewBy: 2049-12-31, ", "").findings()).isEmpty();
    }

    @Test
    void withoutContactsThereIsNoBasisToJudge() {
        Trial none = ready.replace("    contacts:\n      - " + CONTACT + "\n", "");
        assertThat(none.notApplicable("contact-basis")).isEqualTo(Inapplicable.NOTHING_TO_JUDGE);
    }

    private Trial saying(String words) {
        return ready.replace(
                "summary: Skole og bedrifter lager og prøver et felles kurs i reparasjon for 60 lærlinger.",
                "summary: \"Felles kurs: " + words + " for lærlinger\"");
    }
}
