package fr.vigidev.tickets.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws what a surveillance camera might see, another for each name. */
final class DemoPhoto {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private DemoPhoto() {}

  static byte[] jpeg(String name) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(graphics, name);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void draw(Graphics2D graphics, String name) {
    Random random = new Random(name.hashCode());
    float hue = random.nextFloat();
    graphics.setPaint(
        new GradientPaint(
            0,
            0,
            Color.getHSBColor(hue, 0.25f, 0.85f),
            0,
            HEIGHT,
            Color.getHSBColor(hue, 0.35f, 0.35f)));
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    int horizon = HEIGHT / 2 + random.nextInt(100);
    graphics.setColor(new Color(70, 72, 76));
    graphics.fillRect(0, horizon, WIDTH, HEIGHT - horizon);
    for (int i = 0; i < 6; i++) {
      int width = 90 + random.nextInt(140);
      int height = 120 + random.nextInt(260);
      graphics.setColor(Color.getHSBColor(hue, 0.15f, 0.4f + random.nextFloat() * 0.4f));
      graphics.fillRect(i * 215, horizon - height, width, height);
    }
    graphics.setStroke(new BasicStroke(6));
    graphics.setColor(new Color(240, 240, 240));
    graphics.drawLine(WIDTH / 2, horizon, WIDTH / 3, HEIGHT);
    graphics.drawLine(WIDTH / 2, horizon, WIDTH * 2 / 3, HEIGHT);
    graphics.setFont(new Font(Font.MONOSPACED, Font.BOLD, 28));
    graphics.drawString("CAM " + (1 + random.nextInt(16)), 40, 60);
  }
}
