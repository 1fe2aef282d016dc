package no.grobunn.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import no.grobunn.core.exchange.graph.ListText;

class ListTextProperties {
    @Property
    void aListIsReadBackWhateverStandsInIt(
            @ForAll @Size(max = 5) List<@Chars({'|', '\\', 'a'}) @NotEmpty String> entries) {
        assertThat(ListText.entries(ListText.of(entries))).isEqualTo(entries);
    }

    @Property
    void whatOthersWriteIsCutAtEachStroke(@ForAll @CharRange(from = 'a', to = 'z') @NotEmpty String a) {
        assertThat(ListText.entries(a + " | \\\\" + a + "|")).containsExactly(a, "\\\\" + a);
    }

    @Example
    void anEmptyTextHasNoEntries() {
        assertThat(ListText.entries(" | ")).isEmpty();
    }
}
