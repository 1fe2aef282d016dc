package no.grobunn.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void lines_are_filled_and_moved_in() {
        assertThat(Wrapped.text("* ", 2, "one two three four five six", 20))
                .isEqualTo("* one two three four\n  five six");
    }

    @Test
    void a_long_word_is_left_whole() {
        String path = "/a/very/long/path/that/does/not/fit";

        assertThat(Wrapped.text("", 0, "see " + path, 20)).isEqualTo("see\n" + path);
    }

    @Test
    void a_command_stays_on_one_line() {
        String argument = new PathNames(Path.of("/home")).asArgument(Path.of("/home/my dossier"));

        assertThat(Wrapped.text(
                        "", 0, "run" + Wrapped.TOGETHER + "it" + Wrapped.TOGETHER + argument + " now please", 20))
                .isEqualTo("run it \"my dossier\"\nnow please");
    }

    @Test
    void columns_are_aligned() {
        assertThat(Columns.of("lr").row("a", "1").row("bbb", "22").lines()).containsExactly("  a     1", "  bbb  22");
    }

    @Test
    void paths_are_named_from_the_current_folder() {
        PathNames paths = new PathNames(Path.of("/home/kari"));

        assertThat(paths.of(Path.of("/home/kari/x/y"))).isEqualTo(Path.of("x/y").toString());
        assertThat(paths.of(Path.of("/home/kari"))).isEqualTo(".");
        assertThat(paths.of(Path.of("/srv/x"))).isEqualTo(Path.of("/srv/x").toString());
    }
}
