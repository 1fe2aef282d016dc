package no.grobunn.core.storage;

import static no.grobunn.core.storage.DossierFolder.problemsBelow;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What YAML can do and a dossier cannot, each refused at its place. The text begins at line 11. */
class RefusedYamlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "needs: [{id: &a n1, statement: x, priority: 1}] | d.yaml:11:14 anchor",
                "needs: &all\\n- {id: n1, statement: x, priority: 1} | d.yaml:11:8 anchor",
                "needs: [{id: n1, statement: *a, priority: 1}] | d.yaml:11:29 alias",
                "needs: [*a] | d.yaml:11:9 alias",
                "needs: [{id: n1, statement: !!str x, priority: 1}] | d.yaml:11:29 tag",
                "needs: [{id: n1, <<: {statement: x}, priority: 1}] | d.yaml:11:18 merge-key",
                "? [needs]\\n: x | d.yaml:11:3 key-not-text",
                "{needs: x}: y | d.yaml:11:1 key-not-text",
                "*a : x | d.yaml:11:1 alias",
                "---\\nneeds: [] | d.yaml:12:1 several-documents",
                "needs:\\n\\t- x | d.yaml:12:1 yaml-tab",
                "needs: \"x | d.yaml:11:8 yaml-unclosed-quote",
                "needs: [x\\ngoals: [] | d.yaml:11:8 yaml-unclosed-bracket",
                "needs: x: y | d.yaml:11:9 yaml-colon",
                "needs: @x | d.yaml:11:8 yaml-reserved-character",
                "needs: \"\\q\" | d.yaml:11:10 yaml-escape",
                "needs: 'it's' | d.yaml:11:12 yaml-indentation",
            })
    void isToldWhereItStands(String below, String problem) {
        assertThat(problemsBelow(below.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
                .containsExactly(problem);
    }

    @Test
    void aDirectiveIsRefusedAndTheRestIsRead() {
        assertThat(shown("%YAML 1.2\n---\n" + DossierFolder.LEAST + "tull: 1\n"))
                .containsExactly("d.yaml:1:1 directive", "d.yaml:13:1 unknown-key");
    }

    @Test
    void aPerCentSignAtALineStartWithinATextIsNoDirective() {
        assertThat(problemsBelow("needs:\n- {id: n1, statement: \"a\n%b\", priority: 1}\n"))
                .isEmpty();
    }

    @Test
    void theSecondOfTwoEqualKeysIsRefused() {
        assertThat(problemsBelow("needs: []\nneeds: []\n")).containsExactly("d.yaml:12:1 duplicate-key");
        assertThat(problemsBelow("needs: [{id: n1, statement: x, priority: 1, id: n2}]\n"))
                .containsExactly("d.yaml:11:45 duplicate-key");
    }

    @Test
    void jsonIsJudgedAsStrictly() {
        assertThat(json("{\"format\": \"grobunn/1\",\n \"format\": \"grobunn/1\", // no\n}"))
                .containsExactly("d.json:2:25 json-syntax");
        assertThat(json("{} {}")).containsExactly("d.json:1:4 several-documents");
        assertThat(json("{\"format\": \"grobunn/1\",\n \"needs\": [], \"needs\": []}"))
                .containsExactly("d.json:1:1 missing-key", "d.json:2:15 duplicate-key");
    }

    @Test
    void charactersNoTextMayHoldAreToldAtTheirPlace() {
        assertThat(problemsBelow("needs: [{id: n1, statement: æø\u0007x, priority: 1}]\n"))
                .containsExactly("d.yaml:11:31 illegal-character");
        assertThat(problemsBelow("needs: [{id: n1, statement: \"a\\x07b\", priority: 1}]\n"))
                .containsExactly("d.yaml:11:29 illegal-character");
        assertThat(problemsBelow("needs: [{id: n1, statement: \"\\ud83d\", priority: 1}]\n"))
                .containsExactly("d.yaml:11:29 illegal-character");
    }

    @Test
    void otherEncodingsAreTold() {
        byte[] latin = (DossierFolder.LEAST + "needs:\n- id: på\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DossierFolder.shown(new DossierReader().read("d.yaml", latin)))
                .containsExactly("d.yaml:12:8 invalid-utf-8");
        assertThat(DossierFolder.shown(
                        new DossierReader().read("d.yaml", DossierFolder.LEAST.getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("d.yaml:1:1 utf-16");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        String text = "\uFEFF"
                + (DossierFolder.LEAST + "needs:\n- id: n1\n  statement: |\n    a\n    b\n  priority: 1\n")
                        .replace("\n", "\r\n");
        ReadResult result = new DossierReader().read("d.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(result.dossierOrThrow().needs().get(0).statement()).isEqualTo("a\nb\n");
    }

    @Test
    void aFieldsTypeDecidesAndNotTheLookOfItsValue() {
        ReadResult result = new DossierReader()
                .read(
                        "d.yaml",
                        (DossierFolder.LEAST
                                        + "needs:\n- {id: 007, statement: NO, priority: 1}\n- {id: 0x1, statement: 1.10, priority: 2}\n"
                                        + "- {id: no, statement: 2027-03-29, priority: 3, meeting: ~}\n")
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(result.dossierOrThrow().needs())
                .extracting(need -> need.id().value() + " " + need.statement())
                .containsExactly("007 NO", "0x1 1.10", "no 2027-03-29");
    }

    @Test
    void columnsCountCharacters() {
        assertThat(problemsBelow("needs: [{id: n1, statement: 😀😀, priority: 9}]\n"))
                .containsExactly("d.yaml:11:43 out-of-range");
        assertThat(
                        json(
                                "{\"format\": \"grobunn/1\",\n\"needs\": [{\"id\": \"n1\", \"statement\": \"😀😀\", \"priority\": 9}]}"))
                .containsExactly("d.json:1:1 missing-key", "d.json:2:55 out-of-range");
    }

    private static List<String> json(String text) {
        return DossierFolder.shown(new DossierReader().read("d.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> shown(String text) {
        return DossierFolder.shown(new DossierReader().read("d.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
