using UNet;

Console.WriteLine(UNetModel.Small().Channels);
