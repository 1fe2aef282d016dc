package no.grobunn.core.publication.letter;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
 * The letter of intent: the pilot in three sentences, what a partner does in it and brings to it, and lines on which the partner and the pilot's owner sign. One page in one of the {@link Room}s.
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
        c.add(new Signatures(signatures()));
        return c.document(properties(), null);
    }

    /** It is an agreement, so both sign; the owner makes none with itself. */
    private List<Signatures.Line> signatures() {
        List<Signatures.Line> lines = new ArrayList<>();
        for (ActorId party : new LinkedHashSet<>(List.of(partner.actor(), owner()))) {
            lines.add(Signatures.Line.of(text("sign.place")));
            lines.add(Signatures.Line.of(text("sign.for", named(party))));
        }
        return lines;
    }

    private Document.Properties properties() {
        return new Document.Properties(
                room.fit(pilot.title()),
                text("type"),
                text("description", name(), room.fit(pilot.title()), named(owner())),
                name(),
                c.language(),
                pilot.version(),
                c.edition().date(),
                null);
    }

    private void letterhead() {
        boolean alone = partner.actor().equals(owner());
        c.add(new Letterhead(party(partner.actor()), alone ? List.of() : party(owner()), null));
    }

    /** One of those who agree, with its number in the register where it has one. */
    private List<String> party(ActorId actor) {
        List<String> lines = new ArrayList<>(List.of(named(actor)));
        OrganisationNumber number = c.dossier().actor(actor).organisationNumber();
        if (number != null) {
            lines.add(c.text("directory.number", number.grouped()));
        }
        return lines;
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
        return named(partner.actor());
    }

    private String named(ActorId actor) {
        return room.fit(c.actor(actor));
    }

    private ActorId owner() {
        return pilot.owner().map(Partner::actor).orElse(c.dossier().project().owner());
    }

    /** What it is, in the pilot's own words; when, and whose; for how much, and from whom. */
    private List<Inline> inThreeSentences() {
        String money = money();
        String own = Sentences.first(Prose.plain(pilot.summary()), money.isEmpty() ? 2 : 1, room.summary());
        String fitted = room.cuts() ? Room.cut(own, room.summary()) : own;
        String generated = text(
                "pilot",
                c.formats().month(YearMonth.from(pilot.period().start())),
                c.formats().month(YearMonth.from(pilot.period().end())),
                named(owner()));
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
        String asked = switch (pilot.status()) {
            case GRANTED -> "pilot.cost.granted";
            case SUBMITTED -> "pilot.cost.submitted";
            case DRAFT, READY, DECLINED -> "pilot.cost.asked";
        };
        return text(asked, cost, funders(), words.of(budget.grant()));
    }

    /** Who gives the grant; with more than there is room for, how many more. */
    private String funders() {
        List<String> all = pilot.grantLines().stream()
                .map(FundingLine::source)
                .distinct()
                .map(this::named)
                .toList();
        int shown = all.size() - 1 == room.packages() ? all.size() : Math.min(all.size(), room.packages());
        List<String> words = new ArrayList<>(all.subList(0, shown));
        if (shown < all.size()) {
            words.add(c.texts().count("letter.more.funders", all.size() - shown));
        }
        return c.enumeration(words);
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(new Answers.Answer(
                text("role"),
                Inline.text(text("role.sentence", name(), c.texts().term(partner.role())))));
        List<String> tasks = tasks();
        if (!tasks.isEmpty() && room.tasks() > 0) {
            answers.add(new Answers.Answer(text("tasks"), listed(tasks, room.tasks())));
        }
        List<WorkPackage> packages = pilot.workPackagesOf(partner.actor()).stream()
                .sorted(Comparator.comparing(WorkPackage::number))
                .toList();
        if (!packages.isEmpty()) {
            answers.add(new Answers.Answer(
                    text("packages"),
                    listed(packages.stream().map(this::heading).toList(), room.packages())));
        }
        return answers;
    }

    /** What the cost plan says that the partner does. */
    private List<String> tasks() {
        return pilot.costsOf(partner.actor()).stream()
                .filter(CostLine::inKind)
                .map(CostLine::purpose)
                .filter(Objects::nonNull)
                .distinct()
                .map(room::fit)
                .toList();
    }

    private String heading(WorkPackage work) {
        return c.text("package", work.number().value()) + Formats.NBSP + room.fit(work.title());
    }

    /** The first of some things, and how many there are beyond them. */
    private List<Inline> listed(List<String> things, int most) {
        List<Inline> runs = new ArrayList<>(c.name(things.stream().limit(most).collect(Collectors.joining(" · "))));
        if (things.size() > most) {
            runs.add(new Inline.Text(" " + c.texts().count("letter.more", things.size() - most)));
        }
        return runs;
    }

    private String text(String key, Object... arguments) {
        return c.texts().get("letter." + key, arguments);
    }
}
