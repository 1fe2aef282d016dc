package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierArbitraries;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's readers read what we write. */
class OtherReadersTest {
    /** Keys of the attributes that JGraphT hands over, and what they hold. */
    private final Map<String, String> said = new HashMap<>();

    @Test
    void jgraphtReadsTheGraphmlAndFindsItValid() {
        Dossier dossier = Maps.fredrikstad();

        Graph<String, DefaultEdge> graph = graphml(dossier);

        assertThat(graph.vertexSet()).hasSize(dossier.actors().size());
        assertThat(graph.edgeSet()).hasSize(dossier.relationships().size());
        assertThat(said)
                .containsEntry("ncce label", "NCCE Norsk Senter for Sirkulær Økonomi")
                .containsEntry("ncce type", "cluster");
        assertThat(isolated(dossier)).isNotEmpty();
        assertThat(said)
                .containsKeys(
                        isolated(dossier).stream().map(id -> id + " label").toArray(String[]::new));
    }

    @Test
    void jgraphtReadsTheGexfAndFindsItValid() {
        Dossier dossier = Maps.fredrikstad();

        Graph<String, DefaultEdge> graph = gexf(dossier);

        assertThat(graph.vertexSet()).hasSize(dossier.actors().size());
        assertThat(graph.edgeSet()).hasSize(dossier.relationships().size());
        assertThat(said)
                .containsEntry("ncce label", "NCCE Norsk Senter for Sirkulær Økonomi")
                .containsEntry("ncce type", "cluster");
        assertThat(said)
                .containsKeys(
                        isolated(dossier).stream().map(id -> id + " label").toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void jgraphtFindsAnyDossiersMapValid(long seed) {
        Dossier dossier = DossierArbitraries.generate(new Random(seed));

        assertThat(graphml(dossier).edgeSet()).hasSize(dossier.relationships().size());
        assertThat(gexf(dossier).edgeSet()).hasSize(dossier.relationships().size());
    }

    @Test
    void commonsCsvReadsTheTables() throws IOException {
        Dossier dossier = Maps.fredrikstad();
        List<MapFile> files = Maps.files(dossier, ActorMapFormat.CSV);

        List<CSVRecord> elements = records(files.get(0).text());
        List<CSVRecord> connections = records(files.get(1).text());

        assertThat(elements)
                .extracting(record -> record.get("Label"))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.actors().stream().map(Actor::name).toList());
        assertThat(connections)
                .extracting(record -> record.get("From"))
                .containsExactlyInAnyOrderElementsOf(dossier.relationships().stream()
                        .map(relationship -> dossier.actor(relationship.from()).name())
                        .toList());
    }

    private static List<CSVRecord> records(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    private Graph<String, DefaultEdge> graphml(Dossier dossier) {
        Graph<String, DefaultEdge> graph = empty();
        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer(
                (key, value) -> said.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(Maps.text(dossier, ActorMapFormat.GRAPHML)));
        return graph;
    }

    /** JGraphT knows the schema of 1.2; what we use of 1.3 is the same but for the name. */
    private Graph<String, DefaultEdge> gexf(Dossier dossier) {
        Graph<String, DefaultEdge> graph = empty();
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.addVertexAttributeConsumer(
                (key, value) -> said.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
        importer.setVertexFactory(id -> id);
        String text = Maps.text(dossier, ActorMapFormat.GEXF)
                .replace(
                        "xmlns=\"http://gexf.net/1.3\" version=\"1.3\"",
                        "xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\"");
        importer.importGraph(graph, new StringReader(text));
        return graph;
    }

    private static Graph<String, DefaultEdge> empty() {
        return new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    }

    private static List<String> isolated(Dossier dossier) {
        return dossier.actors().stream()
                .map(Actor::id)
                .filter(id -> dossier.relationships().stream().noneMatch((Relationship it) -> it.touches(id)))
                .map(id -> id.value())
                .toList();
    }
}
