package no.grobunn.core.publication.letter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.OrganisationNumber;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Letterhead;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Signatures;
import no.grobunn.core.pilot.Budget;
import no.grobunn.core.pilot.CostLine;
import no.grobunn.core.pilot.FundingLine;
import no.grobunn.core.pilot.Partner;
import no.grobunn.core.pilot.PartnerRole;
import no.grobunn.core.pilot.PilotSketch;
import no.grobunn.core.pilot.PilotStatus;
import no.grobunn.core.pilot.WorkPackage;
import no.grobunn.core.prose.Prose;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.MoneyInWords;
import no.grobunn.core.publication.composition.Sentences;
import no.grobunn.core.publication.edition.PilotEdition;
import no.grobunn.core.text.Formats;

/**
 * The letter of intent: the pilot in three sentences, what a partner does in it and brings to it, and lines to sign on. One page in one of the {@link Room}s.
 * Thread-safe.
 */
public final class LetterOfIntent {
    /** A longer headline would take the page's upper third. */
    private static final int HEADLINE = 110;

    private final Composition c;
    private final PilotSketch pilot;
    private final Partner partner;
    private final Room room;
    private final Contribution contribution;

    private LetterOfIntent(PilotEdition edition, Partner partner, Room room) {
        c = new Composition(edition);
        pilot = edition.pilot();
        this.partner = partner;
        this.room = room;
        contribution = new Contribution(pilot, partner.actor());
    }

    /**
     * The document that an edition makes for a partner.
     *
     * @param partner one of the edition's pilot
     * @param room how much it may say
     */
    public static Document compose(PilotEdition edition, Partner partner, Room room) {
        return new LetterOfIntent(edition, partner, room).compose();
    }

    /**
     * The partners that a letter is made for unless one is asked for: those who may still take part and are not confirmed. Not the pilot's owner, who has nobody to
     * write to, and not who is asked for the grant, who is to judge and not to promise.
     */
    public static List<Partner> expected(PilotSketch pilot) {
        List<ActorId> funders =
                pilot.grantLines().stream().map(FundingLine::source).toList();
        return pilot.partners().stream()
                .filter(partner -> partner.isStanding() && !partner.isConfirmed())
                .filter(partner -> partner.role() != PartnerRole.OWNER && !funders.contains(partner.actor()))
                .toList();
    }

    private Document compose() {
        letterhead();
        headline();
        c.add(new Paragraph(Paragraph.Style.BODY, inThreeSentences()));
        c.add(new Answers(answers()));
        new ContributionPart(c, contribution, name(), room).write();
        c.body(text("conditions"));
        c.add(new Signatures(List.of(
                Signatures.Line.of(text("sign.place")),
                Signatures.Line.of(text("sign.for", name())),
                Signatures.Line.of(text("sign.name")),
                Signatures.Line.of(text("sign.position")))));
        return c.document(properties(), null);
    }

    private Document.Properties properties() {
        return new Document.Properties(
                room.fit(pilot.title()),
                text("type"),
                text("description", name(), room.fit(pilot.title())),
                name(),
                c.language(),
                pilot.version(),
                c.edition().date(),
                null);
    }

    private void letterhead() {
        List<String> sender = new ArrayList<>(List.of(name()));
        Actor actor = c.dossier().actor(partner.actor());
        OrganisationNumber number = actor.organisationNumber();
        if (number != null) {
            sender.add(c.text("directory.number", number.grouped()));
        }
        c.add(new Letterhead(sender, List.of(text("to", room.fit(c.actor(owner())))), null));
    }

    private void headline() {
        String whole = text("headline", name(), room.fit(pilot.title()));
        if (whole.length() <= HEADLINE) {
            c.add(new Heading(1, null, whole, text("type"), false));
        } else {
            c.add(new Heading(1, null, text("headline.short"), text("type"), false));
            c.add(new Paragraph(Paragraph.Style.BODY, List.of(new Inline.Strong(Inline.text(whole + ".")))));
        }
    }

    private String name() {
        return room.fit(c.actor(partner.actor()));
    }

    private ActorId owner() {
        return pilot.owner().map(Partner::actor).orElse(c.dossier().project().owner());
    }

    /** What it is, in the pilot's own words; when, and whose; for how much, and from whom. */
    private List<Inline> inThreeSentences() {
        String money = money();
        String own = Sentences.first(Prose.plain(pilot.summary()), money.isEmpty() ? 2 : 1, room.summary());
        String fitted = room == Room.SHORTEST ? Room.cut(own, room.summary()) : own;
        String generated = text(
                "pilot",
                c.formats().month(YearMonth.from(pilot.period().start())),
                c.formats().month(YearMonth.from(pilot.period().end())),
                room.fit(c.actor(owner())));
        List<Inline> runs = new ArrayList<>(c.name(fitted));
        runs.add(new Inline.Text(" " + generated + (money.isEmpty() ? "" : " " + money)));
        return runs;
    }

    private String money() {
        Budget budget = pilot.budget();
        MoneyInWords words = new MoneyInWords(c.edition());
        if (budget.cost().isZero()) {
            return "";
        }
        String cost = words.of(budget.cost());
        if (budget.grant().isZero() || pilot.status() == PilotStatus.DECLINED) {
            return text("pilot.cost", cost);
        }
        String funders = c.enumeration(pilot.grantLines().stream()
                .map(FundingLine::source)
                .distinct()
                .map(c::actor)
                .map(room::fit)
                .limit(room.packages())
                .toList());
        String asked = switch (pilot.status()) {
            case GRANTED -> "pilot.cost.granted";
            case SUBMITTED -> "pilot.cost.submitted";
            case DRAFT, READY, DECLINED -> "pilot.cost.asked";
        };
        return text(asked, cost, funders, words.of(budget.grant()));
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(new Answers.Answer(text("role"), role()));
        List<WorkPackage> packages = pilot.workPackagesOf(partner.actor()).stream()
                .sorted(Comparator.comparing(WorkPackage::number))
                .toList();
        if (!packages.isEmpty()) {
            answers.add(new Answers.Answer(text("packages"), packages(packages)));
        }
        return answers;
    }

    /** The role, and what the cost plan says that the partner does. */
    private List<Inline> role() {
        List<Inline> runs = new ArrayList<>(Inline.text(c.texts().termCapitalised(partner.role()) + "."));
        List<String> tasks = pilot.costsOf(partner.actor()).stream()
                .filter(CostLine::inKind)
                .map(CostLine::purpose)
                .filter(Objects::nonNull)
                .distinct()
                .map(room::fit)
                .toList();
        if (!tasks.isEmpty() && room.tasks() > 0) {
            runs.add(new Inline.Text(" "));
            runs.addAll(c.name(tasks.stream()
                    .limit(room.tasks())
                    .map(task -> task.endsWith(".") || task.endsWith("…") ? task : task + ".")
                    .collect(Collectors.joining(" "))));
            more("more.tasks", tasks.size() - room.tasks()).ifPresent(runs::add);
        }
        return runs;
    }

    private List<Inline> packages(List<WorkPackage> packages) {
        List<Inline> runs = new ArrayList<>(c.name(packages.stream()
                .limit(room.packages())
                .map(work -> c.text("package", work.number().value()) + Formats.NBSP + room.fit(work.title()))
                .collect(Collectors.joining(" · "))));
        more("more.packages", packages.size() - room.packages()).ifPresent(runs::add);
        return runs;
    }

    private Optional<Inline> more(String key, int left) {
        return left > 0 ? Optional.of(new Inline.Text(" " + text(key, left))) : Optional.empty();
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("letter." + key, arguments);
    }
}
