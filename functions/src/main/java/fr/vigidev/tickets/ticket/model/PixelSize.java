package fr.vigidev.tickets.ticket.model;

/** The width and height of a picture in pixels. */
public record PixelSize(int width, int height) {
  public PixelSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture has pixels");
    }
  }

  /** How many pixels there are. */
  public long pixels() {
    return (long) width * height;
  }

  /** After a quarter turn. */
  public PixelSize turned() {
    return new PixelSize(/* width= */ height, /* height= */ width);
  }
}
