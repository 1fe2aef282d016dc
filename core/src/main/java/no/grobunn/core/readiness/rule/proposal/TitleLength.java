package no.grobunn.core.readiness.rule.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.grobunn.core.funder.ProposalSection;
import no.grobunn.core.funder.TextLimit;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.readiness.Judgement;
import no.grobunn.core.readiness.Objection;
import no.grobunn.core.readiness.PilotRule;
import no.grobunn.core.readiness.ReadinessCase;
import no.grobunn.core.readiness.RuleDescription;
import no.grobunn.core.readiness.Severity;
import no.grobunn.core.readiness.SubjectPath;
import no.grobunn.core.readiness.Topic;

/** The title is no longer than the funder's form takes, and the summary says more than the title; capitals, spaces and a full stop make no difference. */
public final class TitleLength implements PilotRule {
    private static final RuleDescription RULE = RuleDescription.of("title-length", Severity.WARNING, Topic.PROPOSAL)
            .nb("""
                    title = Tittelen på piloten
                    what = Tittelen er lengre enn skjemaet tar imot, eller sammendraget gjentar den bare.
                    why = En lang tittel blir kuttet i saksframlegg og lister, og et sammendrag som gjentar tittelen, forteller ingenting.
                    source = Finansiørens søknadsskjema og god praksis.
                    long = Tittelen er på {0} tegn. Skjemaet tar imot {1}.
                    long.remedy = Kort ned tittelen med {2} tegn. Resten kan stå i sammendraget.
                    same = Sammendraget er det samme som tittelen.
                    same.remedy = Skriv i sammendraget hva piloten gjør, for hvem og med hvilket mål.
                    """)
            .nn("""
                    title = Tittelen på piloten
                    what = Tittelen er lengre enn skjemaet tek imot, eller samandraget tek berre opp att tittelen.
                    why = Ein lang tittel blir kutta i saksframlegg og lister, og eit samandrag som tek opp att tittelen, fortel ingenting.
                    source = Søknadsskjemaet til finansiøren og god praksis.
                    long = Tittelen er på {0} teikn. Skjemaet tek imot {1}.
                    long.remedy = Kort ned tittelen med {2} teikn. Resten kan stå i samandraget.
                    same = Samandraget er det same som tittelen.
                    same.remedy = Skriv i samandraget kva piloten gjer, for kven og med kva mål.
                    """)
            .en("""
                    title = The pilot's title
                    what = The title is longer than the form takes, or the summary only repeats it.
                    why = A long title is cut in case papers and lists, and a summary that repeats the title tells nothing.
                    source = The funder's application form and good practice.
                    long = The title has {0} characters. The form takes {1}.
                    long.remedy = Shorten the title by {2} or more. The rest may stand in the summary.
                    same = The summary is the same as the title.
                    same.remedy = Say in the summary what the pilot does, for whom and to what end.
                    """)
            .example("""
                    pilots:
                      - title: Felles kurs i reparasjon
                        summary: Felles kurs i reparasjon.
                    """, """
                    pilots:
                      - title: Felles kurs i reparasjon
                        summary: Skole og bedrifter lager og prøver et felles kurs i reparasjon for 60 lærlinger.
                    """);

    @Override
    public RuleDescription description() {
        return RULE;
    }

    @Override
    public Judgement judge(PilotSketch pilot, ReadinessCase subject) {
        List<Objection> objections = new ArrayList<>();
        subject.profile()
                .strictestLimit(ProposalSection.TITLE)
                .filter(limit -> length(pilot) > limit.maxCharacters())
                .ifPresent(limit -> objections.add(tooLong(pilot, limit)));
        if (essence(pilot.title()).equals(essence(pilot.summary()))) {
            objections.add(Objection.of("same", SubjectPath.of(pilot).at("summary")));
        }
        return Judgement.of(objections);
    }

    private static Objection tooLong(PilotSketch pilot, TextLimit limit) {
        int most = limit.maxCharacters();
        return Objection.of("long", SubjectPath.of(pilot).at("title"), length(pilot), most, length(pilot) - most)
                .by(limit.source());
    }

    /** A title is no free text: its characters are counted as they stand. */
    private static int length(PilotSketch pilot) {
        return pilot.title().codePointCount(0, pilot.title().length());
    }

    private static String essence(String text) {
        return text.strip()
                .replaceAll("[\\h\\v]+", " ")
                .replaceFirst("\\.$", "")
                .toLowerCase(Locale.ROOT);
    }
}
