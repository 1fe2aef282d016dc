package no.grobunn.reporting.xlsx.guard;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a part, counting what really comes out: the sizes that an archive states are the sender's word. Not thread-safe. */
final class PartInput extends InputStream {
    private final Part part;
    private final byte[] content;
    private final UnpackedBytes allowance;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long unpacked;
    private int taken;
    private boolean ended;

    PartInput(Part part, byte[] content, UnpackedBytes allowance) {
        this.part = part;
        this.content = content;
        this.allowance = allowance;
        inflater.setInput(content, part.data(), part.packed());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = part.deflated() ? inflate(into, from, length) : copy(into, from, length);
        if (count < 0) {
            end();
            return -1;
        }
        checksum.update(into, from, count);
        unpacked += count;
        allowance.take(part.name(), count);
        if (unpacked > Limits.ANY_RATIO_BYTES && unpacked > (long) Limits.RATIO * Math.max(1, part.packed())) {
            throw new Refusal(Reason.WORKBOOK_UNPACKS, part.name());
        }
        return count;
    }

    private int copy(byte[] into, int from, int length) {
        int count = Math.min(length, part.packed() - taken);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(content, part.data() + taken, into, from, count);
        taken += count;
        return count;
    }

    private int inflate(byte[] into, int from, int length) {
        try {
            int count = inflater.inflate(into, from, length);
            if (count == 0 && !inflater.finished()) {
                throw new Refusal(Reason.WORKBOOK_DAMAGED);
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
    }

    /** Bytes left over would be the next part for a program that goes from header to header; a size that lies is what another sets memory aside for. */
    private void end() {
        ended = true;
        boolean left = part.deflated() && inflater.getRemaining() > 0;
        inflater.end();
        if (left || unpacked != part.unpacked() || checksum.getValue() != part.checksum()) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
