package no.grobunn.reporting.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import no.grobunn.core.theme.Logo;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A logo as a file holds it: a JPEG as it is, a PNG as grey or as red, green and blue with its transparency beside, at most as fine as printers are. Immutable and
 * thread-safe.
 */
public final class LogoImage {
    /** 45 mm at 900 dots an inch. */
    private static final int FINEST = 1_600;

    private final Logo logo;
    private final int width;
    private final int height;
    private final boolean grey;
    private final byte[] samples;
    private final byte @Nullable [] alpha;

    private LogoImage(Logo logo, BufferedImage image) {
        this.logo = logo;
        width = image.getWidth();
        height = image.getHeight();
        grey = isPng(logo) ? isGrey(image) : image.getRaster().getNumBands() == 1;
        samples = !isPng(logo) ? logo.content() : grey ? band(image, 0) : colours(image);
        alpha = isPng(logo) && image.getColorModel().hasAlpha() ? transparency(image) : null;
    }

    /**
     * Decodes a logo.
     *
     * @throws IOException if it is damaged
     */
    public static LogoImage of(Logo logo) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.content()))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByMIMEType(logo.kind().mediaType());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new LogoImage(logo, reader.read(0, sampling(reader, logo)));
            } catch (RuntimeException e) {
                throw new IIOException("The image is damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** A PNG is thinned out where it is finer than needed; a JPEG is only looked at, for it is taken over as it is. */
    private static ImageReadParam sampling(ImageReader reader, Logo logo) {
        int step = Math.max(1, (Math.max(logo.width(), logo.height()) + FINEST - 1) / FINEST);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static boolean isPng(Logo logo) {
        return logo.kind() == Logo.Kind.PNG;
    }

    /** Whether its samples are greys; those of fewer than eight bits are places in a palette, as Java reads them. */
    private static boolean isGrey(BufferedImage image) {
        return !(image.getColorModel() instanceof IndexColorModel)
                && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** The samples as they stand: Java takes the greys of a PNG for linear ones, and would make them lighter as red, green and blue. */
    private static byte[] band(BufferedImage image, int band) {
        int most = (1 << image.getColorModel().getComponentSize(band)) - 1;
        int[] read = image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), band, (int[]) null);
        byte[] samples = new byte[read.length];
        for (int i = 0; i < read.length; i++) {
            samples[i] = (byte) ((read[i] * 255L + most / 2) / most);
        }
        return samples;
    }

    private static byte[] colours(BufferedImage image) {
        byte[] samples = new byte[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int pixel : pixels(image)) {
            samples[at++] = (byte) (pixel >> 16);
            samples[at++] = (byte) (pixel >> 8);
            samples[at++] = (byte) pixel;
        }
        return samples;
    }

    /** How opaque each pixel is; null if all are. */
    private static byte @Nullable [] transparency(BufferedImage image) {
        int[] pixels = pixels(image);
        byte[] alpha = new byte[pixels.length];
        boolean opaque = true;
        for (int i = 0; i < pixels.length; i++) {
            alpha[i] = (byte) (pixels[i] >>> 24);
            opaque &= pixels[i] >>> 24 == 255;
        }
        return opaque ? null : alpha;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    public Logo logo() {
        return logo;
    }

    /** Whether nothing shines through. */
    public boolean isOpaque() {
        return alpha == null;
    }

    COSStream toStream(COSDocument file) throws IOException {
        boolean png = isPng(logo);
        COSStream image =
                image(file, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB, samples, png ? width : logo.width(), png);
        if (alpha != null) {
            image.setItem(COSName.SMASK, image(file, COSName.DEVICEGRAY, alpha, width, true));
        }
        return image;
    }

    private COSStream image(COSDocument file, COSName colours, byte[] content, int across, boolean packed)
            throws IOException {
        COSStream image = file.createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, across);
        image.setInt(COSName.HEIGHT, packed ? height : logo.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, colours);
        if (packed) {
            try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
        } else {
            try (OutputStream out = image.createRawOutputStream()) {
                out.write(content);
            }
            image.setItem(COSName.FILTER, COSName.DCT_DECODE);
        }
        return image;
    }
}
