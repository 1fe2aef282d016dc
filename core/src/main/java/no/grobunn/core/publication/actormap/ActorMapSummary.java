package no.grobunn.core.publication.actormap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.document.Heading;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;
import no.grobunn.core.publication.composition.FirstPage;
import no.grobunn.core.publication.composition.Sentences;
import no.grobunn.core.publication.composition.Wording;

/** The page that answers who mapped whom, why, what came of it and when. */
final class ActorMapSummary {
    /** As many names as a sentence bears. */
    private static final int NAMES = 4;

    private final MappedNetwork network;
    private final Wording words;
    private final Composition c;
    private final Project project;
    private final List<Actor> actors;
    private final int existing;
    private final int open;

    ActorMapSummary(MappedNetwork network) {
        this.network = network;
        words = network.wording();
        c = network.composition();
        project = c.dossier().project();
        actors = c.dossier().actors();
        existing = network.of(RelationshipStatus.EXISTING).size();
        open = network.relationships().size() - existing;
    }

    void write() {
        c.add(new Heading(
                1, null, ActorMapFigure.finding(c.figures(), c.edition().date()), words.text("type"), true));
        c.lead(lead());
        FirstPage page = new FirstPage(words);
        page.figure("actors", actors.size());
        page.figure("existing", existing);
        page.figureUnlessNone("open", open);
        page.figureUnlessNone("alone", network.now().isolated().size());
        page.figureUnlessNone("fragile", network.now().cutVertices().size());
        page.answer("who", Sentences.joined(page.owner(), recipients()));
        page.answer("what", what());
        page.answer("why", words.text("answer.why"));
        page.answer("holding", holding());
        page.answer("fragile", fragile());
        page.answer("missing", missing());
        page.answer("when", when());
        page.write();
    }

    private String lead() {
        return Sentences.joined(
                words.text(
                        "lead",
                        c.theProjectFirst(),
                        project.title(),
                        words.count("lead.actors", actors.size()),
                        c.count("sectors", sectors().size())),
                words.count("lead.existing", existing),
                open == 0 ? "" : words.count("lead.open", open));
    }

    private List<Sector> sectors() {
        return actors.stream().map(Actor::sector).distinct().sorted().toList();
    }

    private String recipients() {
        List<ActorId> readers = project.recipients();
        return readers.isEmpty()
                ? ""
                : words.text(
                        "answer.who.recipients", network.names(readers.stream().map(c::actor), NAMES));
    }

    private String what() {
        String bySector = sectors().stream()
                .map(sector -> words.text(
                        "answer.what.sector",
                        c.texts().term(sector),
                        actors.stream()
                                .filter(actor -> actor.sector() == sector)
                                .count()))
                .collect(Collectors.joining(", "));
        String mapped = words.text("answer.what", bySector);
        if (network.relationships().isEmpty()) {
            return mapped;
        }
        List<String> statuses = Stream.of(RelationshipStatus.values())
                .filter(status -> !network.of(status).isEmpty())
                .map(status -> words.count(
                        "answer.what." + status.code(), network.of(status).size()))
                .toList();
        return mapped + " " + words.text("answer.what.relationships", c.enumeration(statuses));
    }

    /** Nothing where the network is too small for a ranking, or nobody stands out in it. */
    private String holding() {
        List<ActorMeasures> most = network.now().mostBetween();
        List<ActorMeasures> brokers = BrokersChapter.first(network.now());
        return Sentences.joined(standingOut("answer.holding", most), standingOut("answer.brokers", brokers));
    }

    private String standingOut(String key, List<ActorMeasures> first) {
        return first.isEmpty() || first.size() >= NAMES
                ? ""
                : words.count(key, first.size(), c.enumeration(names(first)));
    }

    private String fragile() {
        List<String> cut = FragileChapter.connectors(network).stream()
                .map(vertex -> c.actor(vertex.actor()))
                .toList();
        return cut.isEmpty() ? "" : words.count("answer.fragile", cut.size(), network.names(cut.stream(), NAMES));
    }

    /** The pairs that are wanted stand in a table of their own. */
    private String missing() {
        int wanted = network.of(RelationshipStatus.WANTED).size();
        List<ActorMeasures> alone = network.now().isolated();
        return Sentences.joined(
                wanted == 0 ? "" : words.count("answer.missing.wanted", wanted, words.text("missing")),
                alone.isEmpty() || alone.size() == actors.size()
                        ? ""
                        : words.count(
                                "answer.missing.alone", alone.size(), network.names(names(alone).stream(), NAMES)));
    }

    private List<String> names(List<ActorMeasures> measures) {
        return measures.stream().map(one -> c.actor(one.actor())).toList();
    }

    private String when() {
        boolean ended = project.period().isOver(c.edition().date());
        return words.text(
                ended ? "answer.when.ended" : "answer.when",
                c.formats().longDate(c.edition().date()),
                c.theProjectFirst(),
                c.formats().longDate(project.period().start()),
                c.formats().longDate(project.period().end()));
    }
}
