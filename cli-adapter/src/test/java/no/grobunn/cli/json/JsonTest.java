package no.grobunn.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void every_kind_of_value_is_written() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "æ \"quoted\" \\ \n \u0001");
        value.put("number", 3);
        value.put("flag", true);
        value.put("nothing", Optional.empty());
        value.put("list", List.of("a", List.of()));

        assertThat(Json.text(value)).isEqualTo("""
                        {
                          "text": "æ \\"quoted\\" \\\\ \\n \\u0001",
                          "number": 3,
                          "flag": true,
                          "nothing": null,
                          "list": [
                            "a",
                            []
                          ]
                        }""");
    }
}
