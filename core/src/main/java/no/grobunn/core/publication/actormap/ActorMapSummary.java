package no.grobunn.core.publication.actormap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ActorId;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipStatus;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.analysis.ActorMeasures;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.figure.ActorMapFigure;
import no.grobunn.core.project.Project;
import no.grobunn.core.publication.composition.Composition;

/** The page that answers who mapped whom, why, what came of it and when. */
final class ActorMapSummary {
    /** As many names as a sentence bears. */
    private static final int NAMES = 4;

    private final MappedNetwork network;
    private final Composition c;
    private final Project project;
    private final List<Actor> actors;

    ActorMapSummary(MappedNetwork network) {
        this.network = network;
        c = network.composition();
        project = c.dossier().project();
        actors = c.dossier().actors();
    }

    void write() {
        c.add(new Heading(
                1, null, ActorMapFigure.finding(c.figures(), c.edition().date()), network.text("type"), true));
        c.lead(lead());
        c.add(new KeyFigures(figures()));
        c.add(new Answers(answers()));
    }

    private String lead() {
        String mapped = c.texts().count("actor-map.actors", actors.size());
        String sectors = c.count("sectors", sectors().size());
        int relations = network.relationships().size();
        return relations == 0
                ? network.text("lead.alone", project.title(), mapped, sectors)
                : network.text(
                        "lead", project.title(), mapped, sectors, c.texts().count("actor-map.relations", relations));
    }

    private List<Sector> sectors() {
        return actors.stream().map(Actor::sector).distinct().sorted().toList();
    }

    private List<KeyFigure> figures() {
        int existing = network.of(RelationshipStatus.EXISTING).size();
        return Stream.of(
                        Optional.of(figure("actors", actors.size())),
                        Optional.of(figure("existing", existing)),
                        unlessNone("open", network.relationships().size() - existing),
                        unlessNone("alone", network.now().isolated().size()),
                        unlessNone("fragile", network.now().cutVertices().size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<KeyFigure> unlessNone(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(figure(key, number));
    }

    private KeyFigure figure(String key, int number) {
        return new KeyFigure(c.formats().whole(number), null, network.count("figure." + key, number), false);
    }

    private List<Answers.Answer> answers() {
        List<Answers.Answer> answers = new ArrayList<>();
        answers.add(answer("who", Inline.text(who())));
        answers.add(answer("what", Inline.text(what())));
        answers.add(answer("why", c.own(project.summary())));
        holding().ifPresent(words -> answers.add(answer("holding", Inline.text(words))));
        fragile().ifPresent(words -> answers.add(answer("fragile", Inline.text(words))));
        missing().ifPresent(words -> answers.add(answer("missing", Inline.text(words))));
        answers.add(answer("when", Inline.text(when())));
        return answers;
    }

    private Answers.Answer answer(String key, List<Inline> words) {
        return new Answers.Answer(network.text("question." + key), words);
    }

    private String who() {
        String owner = c.actor(project.owner());
        ActorId commissioner = project.commissioner();
        List<ActorId> readers = project.recipients();
        String made = commissioner == null || commissioner.equals(project.owner())
                ? network.text("answer.who", owner)
                : network.text("answer.who.commissioned", owner, c.actor(commissioner));
        return readers.isEmpty()
                ? made
                : made + " "
                        + network.text(
                                "answer.who.recipients",
                                network.names(readers.stream().map(c::actor), NAMES));
    }

    private String what() {
        String bySector = sectors().stream()
                .map(sector -> network.text(
                        "answer.what.sector",
                        c.texts().term(sector),
                        actors.stream()
                                .filter(actor -> actor.sector() == sector)
                                .count()))
                .collect(Collectors.joining(", "));
        String mapped = network.text("answer.what", bySector);
        if (network.relationships().isEmpty()) {
            return mapped;
        }
        List<String> statuses = Stream.of(RelationshipStatus.values())
                .filter(status -> !network.of(status).isEmpty())
                .map(status -> c.texts()
                        .count(
                                "actor-map.of-status." + status.code(),
                                network.of(status).size()))
                .toList();
        return mapped + " " + String.join(" ", statuses);
    }

    /** Nothing where the network is too small for a ranking, or nobody stands out in it. */
    private Optional<String> holding() {
        List<ActorMeasures> most = network.now().mostBetween();
        List<String> sentences = new ArrayList<>();
        if (!most.isEmpty() && most.size() < NAMES) {
            sentences.add(network.count("answer.holding", most.size(), c.enumeration(names(most))));
        }
        List<ActorMeasures> brokers = BrokersChapter.first(network.now());
        if (!brokers.isEmpty() && brokers.size() < NAMES) {
            sentences.add(network.count("answer.brokers", brokers.size(), c.enumeration(names(brokers))));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private Optional<String> fragile() {
        List<String> cut = FragileChapter.connectors(network).stream()
                .map(vertex -> c.actor(vertex.actor()))
                .toList();
        return cut.isEmpty()
                ? Optional.empty()
                : Optional.of(network.count("answer.fragile", cut.size(), network.names(cut.stream(), NAMES)));
    }

    private Optional<String> missing() {
        List<String> sentences = new ArrayList<>();
        List<Relationship> wanted = network.of(RelationshipStatus.WANTED);
        if (!wanted.isEmpty()) {
            sentences.add(network.count(
                    "answer.missing.wanted",
                    wanted.size(),
                    network.names(wanted.stream().map(this::pair), NAMES)));
        }
        List<ActorMeasures> alone = network.now().isolated();
        if (!alone.isEmpty() && alone.size() < actors.size()) {
            sentences.add(
                    network.count("answer.missing.alone", alone.size(), network.names(names(alone).stream(), NAMES)));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private String pair(Relationship relationship) {
        return network.text("pair", c.actor(relationship.from()), c.actor(relationship.to()));
    }

    private List<String> names(List<ActorMeasures> measures) {
        return measures.stream().map(one -> c.actor(one.actor())).toList();
    }

    private String when() {
        return network.text(
                "answer.when",
                c.formats().longDate(c.edition().date()),
                c.formats().longDate(project.period().start()),
                c.formats().longDate(project.period().end()));
    }
}
