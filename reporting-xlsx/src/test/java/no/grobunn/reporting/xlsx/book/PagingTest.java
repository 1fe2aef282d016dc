package no.grobunn.reporting.xlsx.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void a_part_that_fits_on_a_page_is_on_one() {
        Paging paging = Paging.parted(rows(60), new TreeSet<>(List.of(20, 40)), RepeatedRows.NONE, 1);

        assertThat(paging.down()).isEqualTo(2);
        assertThat(paging.lastRows()).containsExactly(39);
        assertThat(paging.shrinks()).isFalse();
    }

    @Test
    void rows_that_head_every_page_take_its_room() {
        TreeSet<Integer> none = new TreeSet<>();

        assertThat(Paging.parted(rows(84), none, RepeatedRows.NONE, 1).down()).isEqualTo(2);
        assertThat(Paging.parted(rows(84), none, new RepeatedRows(0, 1), 1).down())
                .isEqualTo(3);
    }

    private static Map<Integer, Double> rows(int count) {
        Map<Integer, Double> heights = new TreeMap<>();
        IntStream.range(0, count).forEach(row -> heights.put(row, 17.75));
        return heights;
    }
}
