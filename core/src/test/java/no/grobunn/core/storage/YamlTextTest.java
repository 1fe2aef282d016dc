package no.grobunn.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import no.grobunn.core.catalogue.ScalarType.Form;
import no.grobunn.core.storage.output.TreeOutput.Layout;
import no.grobunn.core.storage.output.YamlOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts stand in YAML. */
class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Repair yard",
                "3 boats",
                "https://a.no/b?c#d",
                "Ole's (2) boats, «new»",
                "a -b",
                "S-1",
                "𝔊",
                "85 % av alt"
            })
    void whatEveryReaderTakesForATextStandsPlain(String text) throws IOException {
        assertThat(written(text)).isEqualTo("key: " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "y",
                "Off",
                "null",
                "~",
                "TRUE",
                "0047",
                "1.10",
                "1e3",
                "0x1F",
                "09:30",
                "2027-03-29",
                "-1",
                ".inf",
                "1_000",
                "- a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "[a]",
                "{a}",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "'a",
                "|",
                ">",
                "? a",
                "<<",
                "=",
                " a",
                "a ",
                ""
            })
    void whatSomeReaderTakesForSomethingElseIsQuoted(String text) throws IOException {
        assertThat(written(text)).isEqualTo("key: \"" + text + "\"\n");
    }

    @Test
    void linesStandAsABlock() throws IOException {
        assertThat(written("a\n\n  - b: \"c\"")).isEqualTo("key: |-\n  a\n\n    - b: \"c\"\n");
        assertThat(written("a\nb\n")).isEqualTo("key: |\n  a\n  b\n");
    }

    @Test
    void linesThatABlockWouldChangeAreQuoted() throws IOException {
        assertThat(written(" a\nb")).isEqualTo("key: \" a\\nb\"\n");
        assertThat(written("a\n\n")).isEqualTo("key: \"a\\n\\n\"\n");
        assertThat(written("a\nb ")).isEqualTo("key: \"a\\nb \"\n");
        assertThat(written("a\u2028\nb\\")).isEqualTo("key: \"a\\u2028\\nb\\\\\"\n");
    }

    @Test
    void whatMeansSomethingOnALineIsQuotedThere() throws IOException {
        StringWriter out = new StringWriter();
        YamlOutput yaml = new YamlOutput(out);
        yaml.beginObject(Layout.LINES);
        yaml.key("key");
        yaml.beginList(Layout.INLINE);
        yaml.scalar("a", Form.TEXT);
        yaml.scalar("b, c", Form.TEXT);
        yaml.end();
        yaml.end();

        assertThat(out).hasToString("key: [a, \"b, c\"]\n");
    }

    @Test
    void whatIsEmptyIsStillThere() throws IOException {
        StringWriter out = new StringWriter();
        YamlOutput yaml = new YamlOutput(out);
        yaml.beginObject(Layout.LINES);
        yaml.key("object");
        yaml.beginObject(Layout.LINES);
        yaml.end();
        yaml.key("list");
        yaml.beginList(Layout.LINES);
        yaml.beginObject(Layout.LINES);
        yaml.end();
        yaml.end();
        yaml.end();

        assertThat(out).hasToString("object: {}\n\nlist:\n  - {}\n");
    }

    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        YamlOutput yaml = new YamlOutput(out);
        yaml.beginObject(Layout.LINES);
        yaml.text("key", text);
        yaml.end();
        return out.toString();
    }
}
