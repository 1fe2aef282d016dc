package no.grobunn.core.readiness.rule.privacy;

import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.Topic;

/**
 * No free text of the dossier holds a national identity number, and none outside the contacts a person's e-mail address or a phone number. The whole dossier is
 * looked into, not only the pilot, for its texts reach reports too. What is found is never repeated whole.
 */
public final class PersonalData implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("personal-data", Severity.BLOCKER, Topic.PRIVACY)
            .nb("""
                    title = Personopplysninger i fritekst
                    what = En tekst inneholder et fødselsnummer, en persons e-postadresse eller et telefonnummer.
                    why = Søknader er offentlige dokumenter. Opplysningene kan bli lagt ut i postlister og saksframlegg.
                    source = Personopplysningsloven § 12 om fødselsnummer, og personvernforordningen (GDPR) art. 5 og 6.
                    identity = Teksten inneholder det som ser ut til å være et fødselsnummer eller D-nummer: {0}.
                    identity.remedy = Fjern nummeret. Det har ingenting i en søknad å gjøre, og det skal ikke ligge i dossieret.
                    mail = Teksten inneholder e-postadressen til en person: {0}.
                    mail.remedy = Flytt adressen til kontaktene, der den har behandlingsgrunnlag, eller bruk en felles adresse som post@.
                    phone = Teksten inneholder det som ser ut til å være et telefonnummer: {0}.
                    phone.remedy = Flytt nummeret til kontaktene, der det har behandlingsgrunnlag, eller fjern det.
                    """)
            .nn("""
                    title = Personopplysningar i fritekst
                    what = Ein tekst inneheld eit fødselsnummer, e-postadressa til ein person eller eit telefonnummer.
                    why = Søknader er offentlege dokument. Opplysningane kan bli lagde ut i postlister og saksframlegg.
                    source = Personopplysningslova § 12 om fødselsnummer, og personvernforordninga (GDPR) art. 5 og 6.
                    identity = Teksten inneheld det som ser ut til å vere eit fødselsnummer eller D-nummer: {0}.
                    identity.remedy = Ta bort nummeret. Det har ingenting i ein søknad å gjere, og det skal ikkje liggje i dossieret.
                    mail = Teksten inneheld e-postadressa til ein person: {0}.
                    mail.remedy = Flytt adressa til kontaktane, der ho har behandlingsgrunnlag, eller bruk ei felles adresse som post@.
                    phone = Teksten inneheld det som ser ut til å vere eit telefonnummer: {0}.
                    phone.remedy = Flytt nummeret til kontaktane, der det har behandlingsgrunnlag, eller ta det bort.
                    """)
            .en("""
                    title = Personal data in free text
                    what = A text holds a national identity number, a person's e-mail address or a phone number.
                    why = Applications are public documents. What they say may be published in lists of records and case papers.
                    source = The Norwegian Personal Data Act section 12 on national identity numbers, and GDPR articles 5 and 6.
                    identity = The text holds what looks like a national identity number or D-number: {0}.
                    identity.remedy = Remove the number. It has no business in an application, and must not be kept in the dossier.
                    mail = The text holds a person's e-mail address: {0}.
                    mail.remedy = Move the address to the contacts, where it has a legal basis, or use a shared one such as post@.
                    phone = The text holds what looks like a phone number: {0}.
                    phone.remedy = Move the number to the contacts, where it has a legal basis, or remove it.
                    """)
            .example("""
                    pilots:
                      - organisation: Skolen leder arbeidet. Kontakt læreren (01819010001) for avtale.
                    """, """
                    pilots:
                      - organisation: Skolen leder arbeidet. Kontakt skolen på post@example.org for avtale.
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        return Judgement.of(FreeTexts.of(subject.dossier()).stream()
                .flatMap(text -> objections(text, PersonalTraces.in(text.text())).stream()));
    }

    private static List<Objection> objections(FreeText text, PersonalTraces traces) {
        List<Objection> objections = new ArrayList<>();
        if (!traces.identityNumbers().isEmpty()) {
            objections.add(Objection.of("identity", text.place(), traces.identityNumbers()));
        }
        if (!traces.mailAddresses().isEmpty() && !text.ofContact()) {
            objections.add(
                    Objection.of("mail", text.place(), traces.mailAddresses()).as(Severity.WARNING));
        }
        if (!traces.phoneNumbers().isEmpty() && !text.ofContact()) {
            objections.add(
                    Objection.of("phone", text.place(), traces.phoneNumbers()).as(Severity.WARNING));
        }
        return objections;
    }
}
