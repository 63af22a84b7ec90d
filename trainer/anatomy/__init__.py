"""Where the lungs lie: registration to a mean radiograph, the upper-lung prior, maps decoded with both."""
