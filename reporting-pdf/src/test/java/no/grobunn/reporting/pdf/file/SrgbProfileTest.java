package no.grobunn.reporting.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
    private final byte[] profile = SrgbProfile.bytes();

    @Test
    void it_is_small_and_knows_its_size() {
        assertThat(profile).hasSizeLessThan(700);
        assertThat(ByteBuffer.wrap(profile).getInt()).isEqualTo(profile.length);
    }

    @Test
    void it_is_a_display_profile_in_rgb() {
        assertThat(new String(profile, 12, 12, StandardCharsets.US_ASCII)).isEqualTo("mntrRGB XYZ ");
        assertThat(new String(profile, 36, 4, StandardCharsets.US_ASCII)).isEqualTo("acsp");
    }

    @Test
    void its_primaries_add_up_to_white() {
        double[] white = {0.9642, 1.0, 0.8249};
        for (int axis = 0; axis < 3; axis++) {
            double sum = 0;
            for (String primary : new String[] {"rXYZ", "gXYZ", "bXYZ"}) {
                sum += number(dataOf(primary) + 8 + 4 * axis);
            }
            assertThat(sum).isBetween(white[axis] - 0.001, white[axis] + 0.001);
        }
    }

    private int dataOf(String tag) {
        ByteBuffer bytes = ByteBuffer.wrap(profile);
        for (int entry = 132; entry < 132 + 12 * bytes.getInt(128); entry += 12) {
            if (new String(profile, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return bytes.getInt(entry + 4);
            }
        }
        throw new AssertionError("no tag " + tag);
    }

    private double number(int at) {
        return ByteBuffer.wrap(profile).getInt(at) / 65536.0;
    }
}
