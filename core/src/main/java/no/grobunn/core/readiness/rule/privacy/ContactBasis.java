package no.grobunn.core.readiness.rule.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Contact;
import no.grobunn.core.readiness.Inapplicable;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.ReadinessRule;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** Every contact of every actor has a legal basis, was told of it, and is not due for review; also one that is a role only, for a role at an actor points at a person. */
public final class ContactBasis implements ReadinessRule {
    private static final RuleDescription RULE = RuleDescription.of("contact-basis", Severity.WARNING, Topic.PRIVACY)
            .nb("""
                    title = Grunnlaget for å ha kontakter
                    what = En kontakt mangler behandlingsgrunnlag eller dato for når personen ble informert, eller skulle vært gjennomgått.
                    why = Personer har rett til å vite hva som er lagret om dem, og opplysninger skal ikke bli liggende lenger enn de trengs.
                    source = Personvernforordningen (GDPR) art. 5, 6, 13 og 14.
                    basis = Kontakten «{0}» hos {1} mangler behandlingsgrunnlag.
                    basis.remedy = Oppgi om grunnlaget er samtykke, avtale, berettiget interesse eller offentlig oppgave, eller fjern kontakten.
                    informed = Det er ikke ført opp når kontakten «{0}» hos {1} ble informert.
                    informed.remedy = Fortell personen hva som er lagret og hvorfor, og før opp datoen.
                    review = Kontakten «{0}» hos {1} skulle vært gjennomgått innen {2}.
                    review.remedy = Se om kontakten fortsatt er riktig og trengs. Sett en ny frist, eller fjern den.
                    """)
            .nn("""
                    title = Grunnlaget for å ha kontaktar
                    what = Ein kontakt manglar behandlingsgrunnlag eller dato for når personen vart informert, eller skulle ha vore gått gjennom.
                    why = Folk har rett til å vite kva som er lagra om dei, og opplysningar skal ikkje bli liggjande lenger enn dei trengst.
                    source = Personvernforordninga (GDPR) art. 5, 6, 13 og 14.
                    basis = Kontakten «{0}» hos {1} manglar behandlingsgrunnlag.
                    basis.remedy = Gi opp om grunnlaget er samtykke, avtale, rettkomen interesse eller offentleg oppgåve, eller ta bort kontakten.
                    informed = Det er ikkje ført opp når kontakten «{0}» hos {1} vart informert.
                    informed.remedy = Fortel personen kva som er lagra og kvifor, og før opp datoen.
                    review = Kontakten «{0}» hos {1} skulle ha vore gått gjennom innan {2}.
                    review.remedy = Sjå om kontakten framleis er rett og trengst. Set ein ny frist, eller ta bort kontakten.
                    """)
            .en("""
                    title = Basis for keeping contacts
                    what = A contact lacks a legal basis or the date on which the person was informed, or should have been reviewed.
                    why = People have a right to know what is kept about them, and data must not be kept longer than needed.
                    source = GDPR articles 5, 6, 13 and 14.
                    basis = The contact “{0}” at {1} has no legal basis.
                    basis.remedy = Say whether the basis is consent, agreement, legitimate interest or a public task, or remove the contact.
                    informed = It is not entered when the contact “{0}” at {1} was informed.
                    informed.remedy = Tell the person what is kept and why, and enter the date.
                    review = The contact “{0}” at {1} should have been reviewed by {2}.
                    review.remedy = See whether the contact is still right and needed. Set a new date, or remove it.
                    """)
            .example("""
                    actors:
                      - {id: skolen, name: Skolen, sector: education, contacts: [{role: Rektor}]}
                    """, """
                    actors:
                      - {id: skolen, name: Skolen, sector: education, contacts: [{role: Rektor, legalBasis: public-task, informedOn: 2022-03-01}]}
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(ReadinessCase subject) {
        List<Actor> actors = subject.dossier().actors();
        return actors.stream().allMatch(actor -> actor.contacts().isEmpty())
                ? Judgement.notApplicable(Inapplicable.NOTHING_TO_JUDGE)
                : Judgement.of(actors.stream().flatMap(actor -> objections(actor, subject.date())));
    }

    private static Stream<Objection> objections(Actor actor, LocalDate day) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < actor.contacts().size(); i++) {
            Contact contact = actor.contacts().get(i);
            SubjectPath place = SubjectPath.of("actors", actor.id()).at("contacts", i);
            if (contact.legalBasis() == null) {
                objections.add(Objection.of("basis", place, contact.role(), actor.name()));
            }
            if (contact.informedOn() == null) {
                objections.add(Objection.of("informed", place, contact.role(), actor.name()));
            }
            if (contact.reviewBy() != null && contact.reviewBy().isBefore(day)) {
                objections.add(
                        Objection.of("review", place.at("reviewBy"), contact.role(), actor.name(), contact.reviewBy()));
            }
        }
        return objections.stream();
    }
}
