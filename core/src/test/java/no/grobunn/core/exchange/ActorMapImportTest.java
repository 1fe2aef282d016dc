package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.actor.Direction;
import no.grobunn.core.actor.Relationship;
import no.grobunn.core.actor.RelationshipKind;
import no.grobunn.core.actor.Sector;
import no.grobunn.core.quantity.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorMapImportTest {
    @TempDir
    private Path folder;

    @Test
    void aMapOfKumusOwnMakesActorsOfItsNames() {
        ImportedMap map = Maps.read("map.json", """
                {"elements":[
                  {"id":"elem-A1b2","label":"Østre skole","type":"Utdanning","tags":["yrkesfag"]},
                  {"id":"elem-C3d4","label":"NCCE","type":"klynge","description":"En klynge."}],
                 "connections":[
                  {"id":"conn-E5","from":"elem-C3d4","to":"elem-A1b2","type":"Samarbeid","direction":"mutual"}]}
                """);

        assertThat(map.actors())
                .extracting(actor -> actor.id().value(), Actor::name, Actor::sector, Actor::tags)
                .containsExactly(
                        tuple("ncce", "NCCE", Sector.CLUSTER, List.of()),
                        tuple("ostre-skole", "Østre skole", Sector.EDUCATION, List.of("yrkesfag")));
        assertThat(map.relationships())
                .extracting(it -> it.from().value(), it -> it.to().value(), Relationship::kind, Relationship::direction)
                .containsExactly(tuple("ncce", "ostre-skole", RelationshipKind.COLLABORATES, Direction.MUTUAL));
        assertThat(Maps.notes(map))
                .containsExactly(
                        "map.json:2:3 map-own-ids [] id=elem-A1b2",
                        "map.json:5:9 lost map-connection-id [NCCE → Østre skole] id=conn-E5");
    }

    @Test
    void aBackupFromKumuHasItsFieldsUnderAttributes() {
        ImportedMap map = Maps.read("map.json", """
                {"elements":[{"_id":"elem-A","attributes":{"label":"A","element type":"Research"}},
                             {"_id":"elem-B","attributes":{"label":"B","element type":"Public"}}],
                 "connections":[{"_id":"c1","from":"elem-A","to":"elem-B","direction":"directed",
                                 "attributes":{"connection type":"member of"}}],
                 "perspectives":[{"name":"Alt"}]}
                """);

        assertThat(map.actors()).extracting(Actor::sector).containsExactly(Sector.RESEARCH, Sector.PUBLIC);
        assertThat(map.relationships()).extracting(Relationship::kind).containsExactly(RelationshipKind.MEMBER_OF);
        assertThat(Maps.notes(map))
                .containsExactly(
                        "map.json:1:14 map-own-ids [] id=elem-A",
                        "map.json:5:17 lost map-other-part [] perspectives=[{name: Alt}]");
    }

    @Test
    void nothingIsLostWithoutAWord() {
        ImportedMap map = Maps.read("map.json", """
                {"elements":[
                  {"label":"A","type":"Alien","budget":"3 mill.","website":"nowhere","size":"huge",
                   "chain levels":["Fagskole","Barnehage"],"organisation number":"123456789","image":{"url":"x"}},
                  {"label":"a","description":"B","website":"https://a.no/"},
                  {"label":"","type":"public"},
                  {"label":"C","type":"cluster","influence":3}],
                 "connections":[
                  {"from":"A","to":"A","label":"alene"},
                  {"from":"A","label":"halv"},
                  {"from":"A","to":"D","type":"venner","since":"i fjor","strength":9},
                  {"from":"A","to":"C","type":"eierskap","note":"x"},
                  {"from":"A","to":"C","type":"owns","note":"y"}]}
                """);

        assertThat(Maps.notes(map))
                .containsExactly(
                        "map.json:1:1 map-sector-missing [] type=",
                        "map.json:2:23 map-sector-unknown [A] type=Alien",
                        "map.json:2:40 lost map-unknown-field [A] budget=3 mill.",
                        "map.json:2:60 lost not-a-web-address [A] website=nowhere",
                        "map.json:2:77 lost unknown-term [A] size=huge",
                        "map.json:3:19 map-level-unknown [A] chain levels=Barnehage",
                        "map.json:3:66 lost organisation-number-check-digit [A] organisation number=123456789",
                        "map.json:3:86 lost map-unknown-field [A] image={url: x}",
                        "map.json:4:3 map-duplicate-element [a] =a",
                        "map.json:4:44 lost map-duplicate-value [A] website=https://a.no/",
                        "map.json:5:3 lost map-nameless [] =type: public",
                        "map.json:6:45 lost map-assessment-incomplete [C] influence=3",
                        "map.json:8:3 lost map-self-loop [A → A] =from: A; to: A; label: alene",
                        "map.json:9:3 lost map-end-missing [A → ?] =from: A; label: halv",
                        "map.json:10:20 map-actor-added [A → D] to=D",
                        "map.json:10:31 map-kind-unknown [A → D] type=venner",
                        "map.json:10:48 lost not-a-date [A → D] since=i fjor",
                        "map.json:10:68 lost out-of-range [A → D] strength=9",
                        "map.json:12:3 map-duplicate-connection [A → C] =",
                        "map.json:12:45 lost map-duplicate-value [A → C] note=y");
        assertThat(map.actors())
                .extracting(Actor::tags)
                .containsExactly(List.of("Alien", "Barnehage"), List.of(), List.of());
        assertThat(map.actors().get(0).chainLevels()).containsExactly(ChainLevel.VOCATIONAL_COLLEGE);
        assertThat(map.relationships())
                .extracting(Relationship::label, Relationship::note)
                .containsExactly(tuple(null, "x"), tuple("venner", null));
    }

    @Test
    void namesThatWouldBeAlikeAreNumbered() {
        ImportedMap map = Maps.read(
                "m.json", "{\"elements\":[{\"label\":\"Å-skole\"},{\"label\":\"A skole\"},{\"label\":\"!\"}]}");

        assertThat(map.actors())
                .extracting(actor -> actor.id().value())
                .containsExactly("a-skole", "a-skole-2", "actor");
        assertThat(Maps.notes(map)).contains("m.json:1:34 map-id-numbered [A skole] id=a-skole-2");
    }

    @Test
    void elementsWithTheSameNameButDifferentIdsStayTwo() {
        ImportedMap map = Maps.read(
                "m.json",
                "{\"elements\":[{\"id\":\"a\",\"label\":\"X\"},{\"id\":\"b\",\"label\":\"X\"}],\"connections\":[{\"from\":\"X\",\"to\":\"b\"}]}");

        assertThat(map.actors()).hasSize(2);
        assertThat(Maps.notes(map)).contains("m.json:1:84 map-end-ambiguous [X → X] from=X");
    }

    @ParameterizedTest
    @CsvSource({"COMMA, ','", "SEMICOLON, ';'", "TAB, '\t'"})
    void tablesOfNorwegianExcelAreRead(String name, String separator) throws IOException {
        write(
                "kart-elements.csv",
                "\uFEFFNavn;Sektor;Stikkord;Beskrivelse\r\n\"Skole; \"\"Ås\"\"\";Utdanning;a|b;\"to\r\nlinjer\"\r\n;;;\r\nBedrift;næringsliv;;'=1+1\r\n"
                        .replace(";", separator));
        write(
                "kart-connections.csv",
                "Fra;Til;Type;Styrke\nBedrift;Skole%s \"Ås\";Handel;4\n"
                        .replace("Skole%s \"Ås\"", "\"Skole; \"\"Ås\"\"\"")
                        .replace(";", separator));

        ImportedMap map = new ActorMapImport().read(folder.resolve("kart-connections.csv"));

        assertThat(Maps.notes(map)).isEmpty();
        assertThat(map.actors())
                .extracting(Actor::name, Actor::sector, Actor::tags, Actor::description)
                .containsExactly(
                        tuple("Bedrift", Sector.BUSINESS, List.of(), "=1+1"),
                        tuple("Skole" + separator + " \"Ås\"", Sector.EDUCATION, List.of("a", "b"), "to\nlinjer"));
        assertThat(map.relationships())
                .extracting(Relationship::kind, Relationship::strength)
                .containsExactly(tuple(RelationshipKind.TRADES, new Rating(4)));
        assertThat(new ActorMapImport().read(folder.resolve("kart.csv"))).isEqualTo(map);
    }

    @Test
    void aTableOfConnectionsAloneMakesTheActorsToo() {
        ImportedMap map = Maps.read("m.csv", "sep=;\nFrom;To\nA;B\n");

        assertThat(map.actors()).extracting(Actor::name).containsExactly("A", "B");
        assertThat(Maps.notes(map))
                .containsExactly(
                        "m.csv:1:1 map-actors-of-ends [] =",
                        "m.csv:1:1 map-sector-missing [] type=",
                        "m.csv:1:1 map-kind-missing [] type=");
    }

    @Test
    void theTablesOfGephiAreRead() throws IOException {
        write("g-elements.csv", "Id,Label,sector\n0,Skole,education\n1,Bedrift,business\n");
        write("g-connections.csv", "Source,Target,Type,Id,Weight\n0,1,Directed,0,3.0\n");

        ImportedMap map = new ActorMapImport().read(folder.resolve("g-elements.csv"));

        assertThat(map.actors()).extracting(actor -> actor.id().value()).containsExactly("bedrift", "skole");
        assertThat(map.relationships())
                .extracting(Relationship::direction, Relationship::strength)
                .containsExactly(tuple(Direction.DIRECTED, new Rating(3)));
    }

    @Test
    void theGraphmlOfGephiIsReadWithoutItsDrawing() {
        ImportedMap map = Maps.read("m.graphml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key attr.name="label" attr.type="string" for="node" id="label"/>
                <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
                <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
                <key attr.name="x" attr.type="float" for="node" id="x"/>
                <key attr.name="type" attr.type="string" for="node" id="t"><default>cluster</default></key>
                <graph edgedefault="directed">
                <node id="n0"><data key="label">A &amp; B</data><data key="x">12.5</data></node>
                <node id="n1"><data key="label">C</data><data key="t">research</data><data key="x">-3</data></node>
                <edge source="n0" target="n1"><data key="edgelabel">felles</data><data key="weight">1.0</data></edge>
                </graph></graphml>
                """);

        assertThat(map.actors())
                .extracting(Actor::name, Actor::sector)
                .containsExactly(tuple("A & B", Sector.CLUSTER), tuple("C", Sector.RESEARCH));
        assertThat(map.relationships())
                .extracting(Relationship::label, Relationship::direction, Relationship::strength)
                .containsExactly(tuple("felles", Direction.DIRECTED, null));
        assertThat(Maps.notes(map))
                .containsExactly("m.graphml:1:1 map-kind-missing [] type=", "m.graphml:1:1 map-drawing [] x=2");
    }

    @Test
    void theLabelsOfYedStandInItsDrawing() {
        ImportedMap map = Maps.read("m.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key for="node" id="d0" yfiles.type="nodegraphics"/>
                <graph edgedefault="directed"><node id="n0"><data key="d0"><y:ShapeNode><y:Geometry x="1"/>
                <y:NodeLabel>Skolen
                </y:NodeLabel></y:ShapeNode></data></node></graph></graphml>
                """);

        assertThat(map.actors()).extracting(Actor::name).containsExactly("Skolen");
    }

    @Test
    void theGexfOfGephiIsRead() {
        ImportedMap map = Maps.read("m.gexf", """
                <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
                <graph defaultedgetype="undirected"><attributes class="node"><attribute id="0" title="Sektor" type="string"/></attributes>
                <nodes><node id="0" label="A"><attvalues><attvalue for="0" value="klynge"/></attvalues><viz:size value="3"/></node>
                <node id="1" label="B"/></nodes>
                <edges><edge id="7" source="0" target="1" type="mutual" weight="2.5" start="2024-01-01"/></edges></graph></gexf>
                """);

        assertThat(map.actors()).extracting(Actor::sector).containsExactly(Sector.CLUSTER, Sector.BUSINESS);
        assertThat(map.relationships())
                .extracting(Relationship::direction, Relationship::since)
                .containsExactly(tuple(Direction.MUTUAL, LocalDate.of(2024, 1, 1)));
        assertThat(Maps.notes(map)).contains("m.gexf:5:8 lost not-a-whole-number [A → B] weight=2.5");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
